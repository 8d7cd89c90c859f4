package io.kept.quote;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a clause commits the desk to something. */
final class Commitment {

  private static final Set<String> CONDITIONS =
      Vocabulary.words("if unless once provided wenn falls sofern sobald soweit vorausgesetzt");

  private static final Set<String> WHETHER = Vocabulary.words("know tell inform see check confirm");

  /** A clause with one of these denies, doubts, asks, remembers, or says how things are. */
  private static final Set<String> IMPEDIMENTS =
      Vocabulary.words(
          // denied
          "not never cannot t without unable impossible unlikely no nobody nicht kein keine keinen"
              + " keinem keiner nie niemand ohne unmöglich"
              // doubted
              + " hope hopes try tries maybe perhaps might could would should aim probably depends"
              + " hoffe hoffen hofft versuche versuchen vielleicht eventuell möglicherweise"
              + " wahrscheinlich könnte könnten würde würden sollte sollten möchte möchten"
              // asked of the customer
              + " please need needs needed require must bitte brauche brauchen benötige benötigen"
              + " müssen müssten muss sollen zeit"
              // remembered
              + " was were had did been yesterday ago said wrote last war waren wurde wurden hatte"
              + " hatten gestern seit letzten letzte since"
              // how things are
              + " closed close away vacation holiday wait waiting expire expires leave keep stay"
              + " remain meeting webinar maintenance every daily usually normally urlaub erreichbar"
              + " warte warten erwarte erwarten geöffnet geschlossen schließe schließen gilt bleibt"
              + " bleiben lasse lassen wartung termin jeden täglich ab regel");

  private static final Set<String> DUE = Vocabulary.words("by before no bis spätestens");

  private static final Set<String> WILL = Vocabulary.words("will ll shall");
  private static final Set<String> WE = Vocabulary.words("i we they he she");
  private static final Set<String> YOU = Vocabulary.words("you");
  private static final Set<String> GET = Vocabulary.words("have get receive hear see find be");
  private static final Set<String> SOON = Vocabulary.words("and then also definitely");
  private static final Set<String> CAN = Vocabulary.words("can");
  private static final Set<String> DELIVER =
      Vocabulary.words("have get do send deliver finish fix provide offer ship make");
  private static final Set<String> SELF = Vocabulary.words("m re am are");
  private static final Set<String> ACTING =
      Vocabulary.words(
          "going calling sending shipping deploying rolling releasing installing replacing coming"
              + " visiting delivering");
  private static final Set<String> DONE =
      Vocabulary.words(
          "done ready back sent built online available up there complete live with"
              + " fertig behoben verfügbar bereit erledigt versendet verschickt erstattet"
              + " umgesetzt ersetzt bearbeitet beantwortet wiederhergestellt da");
  private static final Set<String> STAFF =
      Vocabulary.words(
          "colleague colleagues team technician technicians engineer engineers developer"
              + " developers department someone somebody kollege kollegin kollegen techniker"
              + " technikerin entwickler abteilung mitarbeiter mitarbeiterin");

  private static final Set<String> ICH = Vocabulary.words("ich wir");
  private static final Set<String> SIE = Vocabulary.words("sie du ihr");
  private static final Set<String> ERHALTEN =
      Vocabulary.words(
          "erhalten erhältst erhaltet bekommen bekommst bekommt hören hörst haben hast habt kriegen"
              + " kriegst");
  private static final Set<String> NO_ACT =
      Vocabulary.words("habe haben sehe sehen denke denken glaube glauben meine meinen eine ohne");
  private static final Set<String> HABEN = Vocabulary.words("habe haben");
  private static final Set<String> PRESENT_IN_T =
      Vocabulary.words(
          "antworte antworten beantworte beantworten bearbeite bearbeiten arbeite arbeiten"
              + " erstatte erstatten berichte berichten leite leiten bereite bereiten richte"
              + " richten teste testen starte starten melde melden biete bieten schalte schalten"
              + " halte halten");
  private static final Set<String> MELDEN = Vocabulary.words("melde melden rufe schicke gebe sage");
  private static final Set<String> WERDEN = Vocabulary.words("wird werden");
  private static final Set<String> SEIN = Vocabulary.words("ist sind bin");
  private static final Set<String> PLACE = Vocabulary.words("ihnen dir euch ort");
  private static final Set<String> RUN = Vocabulary.words("läuft laufen funktioniert geht steht");
  private static final Set<String> AGAIN = Vocabulary.words("wieder verfügung");
  private static final Set<String> COMES = Vocabulary.words("kommt kommen");

  /** The ways to promise; one is enough. */
  private static final List<Predicate<Clause>> WAYS =
      List.of(
          Commitment::isWill,
          clause -> clause.hasPair(SELF, ACTING::contains) && clause.has(WE),
          clause -> clause.before(CAN).has(WE) && clause.hasPair(CAN, DELIVER::contains),
          clause -> clause.has(Set.of("expect")) && !clause.hasPair(WE, "expect"::equals),
          clause -> clause.hasPair(WE, "promise"::equals),
          clause -> clause.has(Set.of("eta")),
          clause -> clause.haveMet(ICH, Commitment::isAct),
          clause -> clause.haveMet(ICH, HABEN::contains) && isDue(clause),
          clause -> clause.haveMet(SIE, ERHALTEN::contains),
          clause -> clause.hasPair(MELDEN, Set.of("mich", "uns")::contains),
          clause -> clause.has(WERDEN) && clause.hasSome(Commitment::isDone),
          clause -> clause.has(SEIN) && isDue(clause) && clause.hasSome(Commitment::isDone),
          clause -> clause.has(SEIN) && !clause.lead().equals("bis") && clause.has(PLACE),
          clause -> clause.has(RUN) && clause.has(AGAIN),
          clause -> clause.has(COMES),
          clause -> clause.has(STAFF));

  private Commitment() {}

  static boolean isIn(Clause clause) {
    return !clause.has(IMPEDIMENTS) && WAYS.stream().anyMatch(way -> way.test(clause));
  }

  /** "I'll let you know if" is none. */
  static boolean isConditional(List<String> sentence) {
    boolean asSoon =
        Stream.of("as soon as", "as long as").anyMatch(String.join(" ", sentence)::contains);
    Clause whole = new Clause(sentence, "");
    return asSoon || whole.has(CONDITIONS) && !whole.before(CONDITIONS).has(WHETHER);
  }

  /** I will do it; you will get it; a colleague will; it will be done. */
  private static boolean isWill(Clause clause) {
    if (!clause.has(WILL)) {
      return false;
    }
    List<String> before =
        clause.before(WILL).words().stream().filter(word -> !isSign(word)).toList();
    Clause after = clause.after(WILL);
    String subject = before.isEmpty() ? "" : before.get(before.size() - 1);
    if (YOU.contains(subject)) {
      return after.beginsWith(GET) && !after.hasPair(Set.of("have"), "to"::equals);
    }
    return before.isEmpty()
        || WE.contains(subject)
        || SOON.contains(subject)
        || clause.before(WILL).has(STAFF)
        || after.beginsWith(Set.of("be")) && after.hasSome(Commitment::isDone);
  }

  private static boolean isSign(String word) {
    return !Character.isLetterOrDigit(word.charAt(0));
  }

  private static boolean isDue(Clause clause) {
    return DUE.contains(clause.lead());
  }

  /** The first person of some German verb in the present. */
  private static boolean isAct(String word) {
    boolean isPresent = word.endsWith("e") || word.endsWith("en") || word.endsWith("ern");
    boolean isPast = word.endsWith("te") || word.endsWith("ten");
    return word.equals("kann")
        || word.length() > 3
            && isPresent
            && (!isPast || PRESENT_IN_T.contains(word))
            && !NO_ACT.contains(word);
  }

  /** A participle, or a word for how things are once they are done. */
  private static boolean isDone(String word) {
    boolean isGerman =
        word.length() > 5
            && (word.contains("ge") && (word.endsWith("t") || word.endsWith("en"))
                || word.endsWith("iert"));
    return DONE.contains(word) || isGerman || word.length() > 4 && word.endsWith("ed");
  }
}
