package org.sayso.understand.shallow;

import java.util.List;
import org.sayso.understand.language.Token;
import org.sayso.understand.shallow.Unit.Kind;

/** Links units to clauses, from left to right, each once. Used for one sentence. */
final class Clauses {
  private static final int NONE = -1;

  private final List<Token> tokens;
  private final List<Unit> units;
  private final Arcs arcs;
  private final Nouns nouns;

  /** The main verb of the clause that the sentence is in, and the verb that objects go to. */
  private int clause = NONE;

  private int verb = NONE;
  private int object = NONE;

  /** A noun phrase that waits for its verb, and that of the clause around a relative one. */
  private int subject = NONE;

  private int outer = NONE;

  /** "…,” said Petrov": whether the verb stands behind a mark and its subject behind it. */
  private boolean inverted;

  private int mark = NONE;

  /** A relative pronoun that waits for its verb, and the noun that it stands for. */
  private int relative = NONE;

  private int host = NONE;
  private int root = NONE;

  Clauses(List<Token> tokens, List<Unit> units, Arcs arcs) {
    this.tokens = tokens;
    this.units = units;
    this.arcs = arcs;
    this.nouns = new Nouns(tokens, units, arcs);
  }

  /** Links them all; gives the root. */
  int link() {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      switch (unit.kind()) {
        case NOUN -> noun(i, unit.head());
        case FINITE -> finite(i, unit.head());
        case INFINITIVE, PARTICIPLE -> unfinished(i, unit);
        case RELATIVE -> relative(i, unit.head());
        case MARK -> mark = unit.head();
        default -> {
          if (clause != NONE && !unit.is(Kind.PREPOSITION) && !unit.is(Kind.CONJUNCTION)) {
            arcs.attach(unit.head(), clause, label(unit));
          }
        }
      }
    }
    return root != NONE ? root : clause != NONE ? clause : units.get(0).head();
  }

  private String label(Unit unit) {
    String tag = tokens.get(unit.head()).tag();
    boolean letters = Character.isLetter(tag.charAt(0));
    return tag.startsWith("RB") ? "advmod" : letters ? "dep" : "punct";
  }

  private void noun(int at, int head) {
    if (nouns.joins(at, verb)) {
      return;
    }
    if (inverted && kind(at - 1) == Kind.FINITE) {
      arcs.attach(head, verb, subjectLabel(verb));
    } else if (verb != NONE && object == NONE && follows(at, verb)) {
      arcs.attach(head, verb, "obj");
      object = head;
    } else if (kind(at - 1) == Kind.NOUN && object != NONE && kind(at + 1) != Kind.FINITE) {
      arcs.attach(head, verb, "obj");
    } else {
      subject = head;
    }
  }

  /** Whether nothing stands between the verb and the noun phrase but adverbs. */
  private boolean follows(int at, int verb) {
    int before = at - 1;
    while (before >= 0
        && units.get(before).is(Kind.OTHER)
        && tokens.get(units.get(before).head()).tag().startsWith("RB")) {
      before--;
    }
    return before >= 0 && units.get(before).head() == verb;
  }

  private void finite(int at, int head) {
    if (kind(at - 1) == Kind.QUOTE && kind(at + 1) == Kind.NOUN) {
      subject = NONE;
    }
    int own = subjectOf(at);
    if (relative != NONE) {
      relate(head, own);
      subject = outer;
    } else {
      join(at, head, own);
      subject = NONE;
    }
    inverted = own == NONE && isCut(at) && kind(at + 1) == Kind.NOUN;
    outer = NONE;
    relative = NONE;
    verb = head;
    object = NONE;
  }

  private int subjectOf(int at) {
    if (subject == NONE) {
      return object != NONE && isStraightOn(at) ? object : NONE;
    }
    boolean shared = kind(at - 1) == Kind.CONJUNCTION && arcs.is(subject, "obj");
    return shared ? NONE : subject;
  }

  /** "said the mayor was": what looked like an object is the subject of what follows. */
  private boolean isStraightOn(int at) {
    for (int back = at - 1; back >= 0 && units.get(back).head() != verb; back--) {
      Kind kind = units.get(back).kind();
      if (kind == Kind.COMMA || kind == Kind.CONJUNCTION || kind == Kind.QUOTE) {
        return false;
      }
    }
    return true;
  }

  private void relate(int head, int own) {
    arcs.attach(head, host, "acl:relcl");
    if (own != NONE) {
      arcs.attach(own, head, subjectLabel(head));
      arcs.attach(relative, head, "obj");
    } else {
      arcs.attach(relative, head, subjectLabel(head));
    }
  }

  private void join(int at, int head, int own) {
    if (own != NONE) {
      arcs.attach(own, head, subjectLabel(head));
    }
    if (mark != NONE) {
      arcs.attach(mark, head, "mark");
    }
    boolean waits = clause == NONE && mark != NONE;
    if (clause == NONE && !waits) {
      root = head;
    } else if (!waits && !arcs.attach(head, hostOf(at, own), link(at, own))) {
      arcs.attach(head, clause, "parataxis");
    }
    clause = waits ? NONE : head;
    mark = NONE;
  }

  private int hostOf(int at, int own) {
    boolean behind = mark == NONE && isBehindConjunction(at, own);
    boolean adverbial = mark != NONE && !isThat();
    return behind || adverbial ? clause : verb;
  }

  private String link(int at, int own) {
    if (mark != NONE) {
      return isThat() ? "ccomp" : "advcl";
    }
    if (isBehindConjunction(at, own)) {
      return "conj";
    }
    return own != NONE && !isCut(startOf(at, own)) ? "ccomp" : "parataxis";
  }

  private boolean isThat() {
    return tokens.get(mark).lower().equals("that");
  }

  /** Whether "and" or the like stands before the clause, adverbs between them left out. */
  private boolean isBehindConjunction(int at, int own) {
    int before = startOf(at, own) - 1;
    while (before >= 0 && tokens.get(units.get(before).head()).tag().startsWith("RB")) {
      before--;
    }
    return kind(before) == Kind.CONJUNCTION;
  }

  private boolean isCut(int start) {
    return kind(start - 1) == Kind.COMMA || kind(start - 1) == Kind.QUOTE;
  }

  /** Where among the units a clause begins: with its subject, else with its verb. */
  private int startOf(int at, int own) {
    int start = at;
    while (own != NONE && start > 0 && units.get(start).first() > own) {
      start--;
    }
    return start;
  }

  private void unfinished(int at, Unit unit) {
    int head = unit.head();
    boolean afterNoun = kind(at - 1) == Kind.NOUN;
    if (unit.is(Kind.INFINITIVE) && verb != NONE) {
      arcs.attach(head, verb, "xcomp");
    } else if (afterNoun && unit.is(Kind.PARTICIPLE)) {
      arcs.attach(head, units.get(at - 1).head(), "acl");
    } else if (clause != NONE) {
      arcs.attach(head, clause, "advcl");
    }
    verb = head;
    object = NONE;
  }

  private void relative(int at, int pronoun) {
    int noun = nouns.hostOfRelative(at);
    if (noun == NONE) {
      mark = pronoun;
      return;
    }
    host = noun;
    relative = pronoun;
    outer = subject != NONE ? subject : host == object ? host : NONE;
    subject = NONE;
  }

  private String subjectLabel(int head) {
    boolean passive = false;
    for (int i = head - 1; i >= 0 && arcs.head(i) == head && !passive; i--) {
      passive = arcs.is(i, "aux:pass");
    }
    return passive ? "nsubj:pass" : "nsubj";
  }

  private Kind kind(int at) {
    return at >= 0 && at < units.size() ? units.get(at).kind() : Kind.OTHER;
  }
}
