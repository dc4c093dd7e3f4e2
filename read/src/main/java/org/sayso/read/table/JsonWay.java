package org.sayso.read.table;

import java.util.ArrayList;
import java.util.List;
import org.sayso.read.container.Damage;

/**
 * Where in JSON text one is, character by character: inside which names. A list in a list has no
 * name and counts as an empty one. Not thread-safe.
 */
final class JsonWay {
  private static final int DEEPEST = 1000;
  private static final int LONGEST_NAME = 200;
  private static final List<String> NOT_IN_A_LIST = List.of("");

  private final List<String> names = new ArrayList<>();
  private final List<Boolean> lists = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private String name = "";
  private boolean inString;
  private boolean escaped;

  /** The names that lead to the list in which one is behind this character. */
  List<String> after(char c) throws Damage {
    if (inString) {
      spell(c);
    } else if (c == '"') {
      inString = true;
      word.setLength(0);
    } else if (c == ':') {
      name = word.toString();
    } else if (c == '{' || c == '[') {
      enter(c == '[');
    } else if ((c == '}' || c == ']') && !names.isEmpty()) {
      names.remove(names.size() - 1);
      lists.remove(lists.size() - 1);
    }
    boolean inList = !lists.isEmpty() && lists.get(lists.size() - 1);
    return inList ? names.subList(1, names.size()) : NOT_IN_A_LIST;
  }

  private void enter(boolean list) throws Damage {
    if (names.size() == DEEPEST) {
      throw new Damage("its parts lie too deep in each other; give each article a line of its own");
    }
    names.add(name);
    lists.add(list);
    name = "";
  }

  private void spell(char c) {
    inString = escaped || c != '"';
    escaped = !escaped && c == '\\';
    if (inString && word.length() < LONGEST_NAME) {
      word.append(c);
    }
  }
}
