package org.sayso.understand.shallow;

import java.util.List;
import java.util.Set;
import org.sayso.understand.language.Token;

/** Cuts noun phrases out by their parts of speech, and hangs their words on the head. */
final class NounPhrases {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final List<Token> tokens;
  private final Arcs arcs;

  NounPhrases(List<Token> tokens, Arcs arcs) {
    this.tokens = tokens;
    this.arcs = arcs;
  }

  /** The index after the noun phrase that begins here; the same index where none does. */
  int end(int start) {
    if (tag(start).equals("PRP")) {
      return start + 1;
    }
    int end = start;
    int solid = start;
    while (end < tokens.size() && goesOn(start, end)) {
      end++;
      if (canHead(start, end - 1)) {
        solid = end;
      }
    }
    return solid;
  }

  /** Hangs the words of a phrase together; owners ("Norland's") on what they own. */
  int head(int first, int end) {
    int from = first;
    int owner = -1;
    for (int i = first; i < end; i++) {
      if (tag(i).equals("POS") && i + 1 < end) {
        int head = segment(from, i);
        arcs.attach(i, head, "case");
        owned(owner, head);
        owner = head;
        from = i + 1;
      }
    }
    int head = segment(from, end);
    owned(owner, head);
    return head;
  }

  private void owned(int owner, int head) {
    if (owner >= 0) {
      arcs.attach(owner, head, "nmod:poss");
    }
  }

  private int segment(int first, int end) {
    int head = end - 1;
    for (int i = end - 1; i >= first; i--) {
      if (tokens.get(i).isNoun()) {
        head = i;
        break;
      }
    }
    for (int i = first; i < end; i++) {
      if (i != head) {
        arcs.attach(i, head, label(i));
      }
    }
    return head;
  }

  private boolean goesOn(int start, int at) {
    Token token = tokens.get(at);
    String tag = token.tag();
    if (at == start) {
      return isOpening(tag) || token.isNoun();
    }
    String before = tag(at - 1);
    if (token.isNoun()) {
      return !DAYS.contains(token.lower())
          && !DAYS.contains(tokens.get(at - 1).lower())
          && !(before.equals("NNS") && token.isProperNoun());
    }
    return switch (tag) {
      case "JJ", "JJR", "JJS", "CD" -> !before.equals("NN") && !before.equals("NNS");
      case "VBN", "VBG", "RB", "RBR", "RBS" -> !isNoun(at - 1) && isInside(at + 1);
      case "HYPH" -> at + 1 < tokens.size() && isInside(at + 1);
      case "POS" -> isNoun(at - 1) && isInside(at + 1);
      case "DT" -> before.equals("PDT");
      case "$", "#" -> !isNoun(at - 1);
      default -> false;
    };
  }

  private static boolean isOpening(String tag) {
    return switch (tag) {
      case "DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "$", "#" -> true;
      default -> false;
    };
  }

  /** Whether what stands here may be a part of a phrase that has begun. */
  private boolean isInside(int at) {
    return at < tokens.size()
        && (isNoun(at)
            || switch (tag(at)) {
              case "JJ", "JJR", "JJS", "CD", "VBN", "VBG" -> true;
              default -> false;
            });
  }

  /** "the two", "this", "the poor"; not a mere "poor". */
  private boolean canHead(int start, int at) {
    String tag = tag(at);
    boolean article = tag(start).equals("DT") || tag(start).equals("PRP$");
    return isNoun(at)
        || tag.equals("CD")
        || at == start && tag.equals("DT")
        || article && at > start && isOpening(tag);
  }

  private String label(int at) {
    return switch (tag(at)) {
      case "DT", "PDT" -> "det";
      case "PRP$" -> "nmod:poss";
      case "CD" -> "nummod";
      case "JJ", "JJR", "JJS", "VBN", "VBG" -> "amod";
      case "RB", "RBR", "RBS" -> "advmod";
      case "HYPH" -> "punct";
      case "POS" -> "case";
      default -> "compound";
    };
  }

  private boolean isNoun(int at) {
    return tokens.get(at).isNoun();
  }

  private String tag(int at) {
    return tokens.get(at).tag();
  }
}
