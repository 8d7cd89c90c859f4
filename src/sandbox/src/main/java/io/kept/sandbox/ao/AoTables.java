package io.kept.sandbox.ao;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.springframework.util.DigestUtils;

/** The tables whose names begin with {@code prefix}, named by Jira's rules. */
record AoTables(String prefix) implements EntityManagerConfiguration, NameConverters {
  private static final int HASH_LENGTH = 6;

  /** The tables of a namespace: AO_ and the end of its MD5. */
  static AoTables of(String namespace) {
    String hash = DigestUtils.md5DigestAsHex(namespace.getBytes(StandardCharsets.UTF_8));
    String end = hash.substring(hash.length() - HASH_LENGTH);
    return new AoTables("AO_" + end.toUpperCase(Locale.ROOT));
  }

  @Override
  public TableNameConverter getTableNameConverter() {
    return new AtlassianTableNameConverter(name -> prefix + "_" + name);
  }

  @Override
  public FieldNameConverter getFieldNameConverter() {
    return new AtlassianFieldNameConverter();
  }

  @Override
  public SequenceNameConverter getSequenceNameConverter() {
    return new AtlassianSequenceNameConverter();
  }

  @Override
  public TriggerNameConverter getTriggerNameConverter() {
    return new AtlassianTriggerNameConverter();
  }

  @Override
  public IndexNameConverter getIndexNameConverter() {
    return new AtlassianIndexNameConverter();
  }

  @Override
  public UniqueNameConverter getUniqueNameConverter() {
    return new AtlassianUniqueNameConverter();
  }

  @Override
  public NameConverters getNameConverters() {
    return this;
  }

  @Override
  public SchemaConfiguration getSchemaConfiguration() {
    return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
  }

  @Override
  public EntityInfoResolverFactory getEntityInfoResolverFactory() {
    return new CachingEntityInfoResolverFactory();
  }

  @Override
  @SuppressWarnings("deprecation") // it must be answered, though nobody asks
  public boolean useWeakCache() {
    return true;
  }
}
