package io.kept.policy;

import io.kept.policy.Speech.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Speech as it is entered. */
final class SpeechEntries {
  private SpeechEntries() {}

  static Optional<Speech> read(Entries in, Speech standard) {
    Optional<Mode> headsUp = in.read("headsUp.mode", standard.headsUp(), Formats.MODE);
    Optional<Mode> ownUp = in.read("ownUp.mode", standard.ownUp(), Formats.MODE);
    Optional<List<Locale>> languages =
        in.read("languages", standard.languages(), Formats.LANGUAGES);
    OwnTexts texts = OwnTextEntries.read(in, standard.texts());
    return headsUp.isPresent() && ownUp.isPresent()
        ? languages.map(it -> new Speech(headsUp.get(), ownUp.get(), it, texts))
        : Optional.empty();
  }

  static void write(Speech speech, Map<String, String> out) {
    out.put("headsUp.mode", Formats.MODE.write().apply(speech.headsUp()));
    out.put("ownUp.mode", Formats.MODE.write().apply(speech.ownUp()));
    OwnTextEntries.write(speech.texts(), out);
    out.put("languages", Formats.LANGUAGES.write().apply(speech.languages()));
  }
}
