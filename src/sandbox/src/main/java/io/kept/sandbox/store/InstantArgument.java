package io.kept.sandbox.store;

import java.sql.Types;
import java.time.Instant;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

final class InstantArgument extends AbstractArgumentFactory<Instant> {
  InstantArgument() {
    super(Types.BIGINT);
  }

  @Override
  protected Argument build(Instant value, ConfigRegistry config) {
    return (position, statement, context) -> statement.setLong(position, value.toEpochMilli());
  }
}
