package io.kept.sandbox.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.kept.sandbox.comment.EntityProperties;
import java.util.List;
import javax.ws.rs.core.Response;

/** The properties of one issue or comment, as JSON by key. */
record Properties(EntityProperties store, String kind, long id, String self) {
  record Key(String self, String key) {}

  record Keys(List<Key> keys) {}

  record Property(String key, @JsonRawValue String value) {}

  Keys keys() {
    return new Keys(
        store.of(kind, id).keySet().stream().map(key -> new Key(self + "/" + key, key)).toList());
  }

  Property get(String key) {
    String value = store.of(kind, id).get(key);
    if (value == null) {
      throw missing(key);
    }
    return new Property(key, value);
  }

  Response put(String key, JsonNode value) {
    boolean isNew = store.set(kind, id, key, value.toString());
    return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK).build();
  }

  Response remove(String key) {
    if (!store.remove(kind, id, key)) {
      throw missing(key);
    }
    return Response.noContent().build();
  }

  private static Refusal missing(String key) {
    return Refusal.missing("The property " + key + " does not exist.");
  }
}
