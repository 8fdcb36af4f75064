package org.parley.ingest.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of all documents, as identification asks for them. */
public interface KnownForms {

  /** All forms with a key. */
  Collection<Form> withKey(String key);

  /** The same one by one, for who may not need them all. */
  default Stream<Form> each(String key) {
    return withKey(key).stream();
  }

  /** The actor that a form was last held to denote; empty where it was its document's alone. */
  Optional<String> actor(Form form);

  /** What is known of these forms, in respect of each other and of any that must be together. */
  Constraints constraints(Collection<Form> forms);
}
