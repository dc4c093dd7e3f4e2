package org.sayso.understand.syntax;

import java.util.List;
import org.sayso.understand.syntax.Parse.Child;

/**
 * What the network sees of a parse: eighteen places round the stack, the words there, their tags,
 * and of the last twelve, which are children, the labels. For one sentence and one thread.
 */
final class Features {
  /** How many there are. */
  static final int COUNT = 48;

  private static final int PLACES = 18;
  private static final int CHILDREN = 6;

  private final Vocabulary vocabulary;
  private final int[] words;
  private final int[] tags;

  Features(Vocabulary vocabulary, List<String> words, List<String> tags) {
    this.vocabulary = vocabulary;
    this.words = new int[words.size() + 1];
    this.tags = new int[words.size() + 1];
    this.words[0] = vocabulary.rootWord();
    this.tags[0] = vocabulary.rootTag();
    for (int i = 0; i < words.size(); i++) {
      this.words[i + 1] = vocabulary.word(words.get(i));
      this.tags[i + 1] = vocabulary.tag(tags.get(i));
    }
  }

  /** The numbers in the model's vocabulary, in the order in which models are trained. */
  int[] of(Parse parse) {
    int[] places = places(parse);
    int[] ids = new int[COUNT];
    for (int i = 0; i < PLACES; i++) {
      ids[i] = places[i] == Parse.NOTHING ? vocabulary.noWord() : words[places[i]];
      ids[PLACES + i] = places[i] == Parse.NOTHING ? vocabulary.noTag() : tags[places[i]];
    }
    for (int i = 2 * PLACES; i < COUNT; i++) {
      ids[i] = vocabulary.label(parse.label(places[i - (COUNT - PLACES)]));
    }
    return ids;
  }

  private static int[] places(Parse parse) {
    int[] places = new int[PLACES];
    for (int i = 0; i < 3; i++) {
      places[i] = parse.stack(2 - i);
      places[3 + i] = parse.ahead(i);
    }
    addChildren(parse, parse.stack(0), places, CHILDREN);
    addChildren(parse, parse.stack(1), places, 2 * CHILDREN);
    return places;
  }

  private static void addChildren(Parse parse, int word, int[] places, int from) {
    int left = parse.child(word, Child.LEFT);
    int right = parse.child(word, Child.RIGHT);
    places[from] = left;
    places[from + 1] = right;
    places[from + 2] = parse.child(word, Child.SECOND_LEFT);
    places[from + 3] = parse.child(word, Child.SECOND_RIGHT);
    places[from + 4] = parse.child(left, Child.LEFT);
    places[from + 5] = parse.child(right, Child.RIGHT);
  }
}
