package org.sayso.link.part;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.link.script.Romanizer;
import org.sayso.link.script.Skeletons;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.CountryName;
import org.sayso.model.geo.CountryNameKind;
import org.sayso.model.profile.KnownName;

/** Takes names of bodies, ships and everything else that is no person apart. Thread-safe. */
public final class BodyReader {
  private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)");
  private static final Pattern SHIP =
      Pattern.compile("(?i)^(m/?v|m/?t|s/?s|m\\.v\\.|m\\.t\\.)\\s+");
  private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L})['’]s\\b");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’`]+");
  private static final Pattern SLASH = Pattern.compile("(?<=\\p{L}{3})\\s*/\\s*(?=\\p{L}{3})");
  private static final String[] WHOLE = {""};
  private static final int LONGEST_STATE = 4;
  private static final double OF_A_PART = 0.95;

  private final Vocabulary vocabulary;
  private final TokenMaker maker = new TokenMaker();
  private final LegalForms forms = new LegalForms();
  private final Memo<String, List<String>> latin = new Memo<>(maker::latin);
  private final Memo<String, Token> tokens = new Memo<>(this::token);
  private final Memo<String, Optional<CountryName>> states = new Memo<>(BodyReader::country);

  /** With the tables. */
  public BodyReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The name as a whole first, then what it may be beside: a part between slashes. */
  public List<Reading> read(KnownName name) {
    List<Reading> out = new ArrayList<>();
    out.add(reading(name.words(), 1));
    String[] parts = name.words().indexOf('/') < 0 ? WHOLE : SLASH.split(name.words());
    for (String part : parts) {
      if (parts.length > 1) {
        out.add(reading(part, OF_A_PART));
      }
    }
    for (Token t : out.get(0).tokens()) {
      if (out.get(0).tokens().size() == 1 && !t.known()) {
        forms.withoutGlued(t.text()).forEach(w -> out.add(reading(w, OF_A_PART)));
      }
    }
    return out;
  }

  /** Whether the words are a body's by their legal form or their kind: "Puffin Trust". */
  public boolean tellsBody(KnownName name) {
    return maker.latin(DOTTED.matcher(name.words()).replaceAll("")).stream()
        .anyMatch(w -> w.length() > 2 && (forms.is(w) || vocabulary.light(w) < 1));
  }

  private Reading reading(String words, double trust) {
    UnicodeScript script = Romanizer.script(words);
    String plain = SHIP.matcher(GENITIVE.matcher(words.strip()).replaceAll("s")).replaceAll("");
    String undotted = plain.indexOf('.') < 0 ? plain : DOTTED.matcher(plain).replaceAll("");
    List<String> parts = joined(split(undotted));
    List<String> inLatin = new ArrayList<>();
    parts.forEach(w -> inLatin.add(String.join("", latin.of(w))));
    List<String> rest = new ArrayList<>(inLatin);
    Set<String> taken = forms.takeOff(rest);
    int from = inLatin.size() == rest.size() ? 0 : at(inLatin, rest);
    List<String> core = parts.subList(from, from + rest.size());
    List<Token> own = tokens(core, script);
    String letters = String.join("", rest);
    return new Reading(own, written(core, script), script, taken, letters, trust);
  }

  private static int at(List<String> all, List<String> rest) {
    return Math.max(0, java.util.Collections.indexOfSubList(all, rest));
  }

  private static List<String> split(String words) {
    return Arrays.stream(GAPS.split(words))
        .filter(w -> w.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** "S C Brandt" as "SC Brandt". */
  private static List<String> joined(List<String> words) {
    List<String> out = new ArrayList<>();
    boolean single = false;
    for (String word : words) {
      boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (letter && single) {
        out.set(out.size() - 1, out.get(out.size() - 1) + word);
      } else {
        out.add(word);
      }
      single = letter;
    }
    return out;
  }

  private List<Token> tokens(List<String> words, UnicodeScript script) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int n = state(words, i, out);
      if (n == 0) {
        add(words, i, script, out);
        n = 1;
      }
      i += n;
    }
    return out;
  }

  /** How many words name a state; its token is added. */
  private int state(List<String> words, int from, List<Token> out) {
    for (int n = Math.min(LONGEST_STATE, words.size() - from); n > 0; n--) {
      Optional<CountryName> found = states.of(String.join(" ", words.subList(from, from + n)));
      if (found.isPresent()) {
        String code = found.get().country().code().toLowerCase(Locale.ROOT);
        String text = String.join("", maker.latin(String.join("", words.subList(from, from + n))));
        Token named = maker.of(text, TokenKind.PLACE, 1, true);
        out.add(new Token(text, named.sound(), "@" + code, TokenKind.PLACE, 1, true));
        return n;
      }
    }
    return 0;
  }

  private static Optional<CountryName> country(String phrase) {
    if (phrase.length() < 4
        && !phrase.equals("UK")
        && !phrase.equals("US")
        && !phrase.equals("USA")) {
      return Optional.empty();
    }
    return Countries.standard()
        .find(
            phrase.equals(phrase.toUpperCase(Locale.ROOT)) && phrase.length() > 3
                ? title(phrase)
                : phrase)
        .filter(c -> c.kind() != CountryNameKind.CAPITAL && c.kind() != CountryNameKind.PEOPLE);
  }

  private static String title(String words) {
    StringBuilder out = new StringBuilder(words.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  private void add(List<String> words, int i, UnicodeScript script, List<Token> out) {
    String word = words.get(i);
    Numerals.Place place = i == 0 ? Numerals.Place.FIRST : Numerals.Place.LATER;
    Optional<String> number = Numerals.of(word, place);
    if (number.isPresent()) {
      out.add(new Token(number.get(), number.get(), number.get(), TokenKind.NUMBER, 1, true));
      return;
    }
    for (String part : latin.of(word)) {
      TokenKind joint = vocabulary.joint(part);
      if (joint != null && words.size() > 1) {
        out.add(maker.of(part, TokenKind.JOINT, 0.1, true));
      } else if (!vocabulary.isSmall(part) || words.size() == 1) {
        Token token = tokens.of(vocabulary.spelling(part));
        out.add(Skeletons.isBare(script) ? maker.bare(token, Romanizer.plain(word)) : token);
      }
    }
  }

  private Token token(String word) {
    double light = forms.is(word) ? 0.3 : vocabulary.light(word);
    TokenKind kind = light < 0.45 ? TokenKind.LIGHT : TokenKind.NAME;
    boolean known = vocabulary.isWord(word);
    return maker.of(word, kind, light == 1 && known ? 0.9 : light, known);
  }

  private List<Token> written(List<String> core, UnicodeScript script) {
    if (script == UnicodeScript.LATIN || script == UnicodeScript.COMMON) {
      return List.of();
    }
    return core.stream()
        .flatMap(w -> maker.written(w).stream())
        .map(w -> TokenMaker.written(w, TokenKind.NAME, 1))
        .toList();
  }
}
