package org.sayso.link.part;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.link.script.Romanizer;
import org.sayso.link.script.Skeletons;
import org.sayso.link.table.Table;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.NameParts;

/** Takes persons' names apart. Thread-safe. */
public final class PersonReader {
  private static final Pattern COMMA = Pattern.compile("\\s*([^,]+),\\s*([^,]+)");
  private static final Pattern RUN_OF_INITIALS =
      Pattern.compile("\\p{Lu}{2}|\\p{Lu}\\.\\p{Lu}\\.?");
  private static final Pattern GAPS = Pattern.compile("[\\s\\-‐‑–/_\"“”()«»;:]+");
  private static final Pattern MARKS = Pattern.compile("[,!?*]+");
  private static final Pattern DOTTED = Pattern.compile("(\\p{L}\\.){2,}");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern TWO_LETTERS = Pattern.compile("[a-z].*[a-z]");
  private static final String DIGITS_FOR_LETTERS = "oizeasgtbg";
  private static final Set<String> FIRST_NAMES =
      Set.of("ben", "van", "la", "le", "do", "an", "na", "don");
  private static final double FAMILY = 1.2;

  private record Compound(Pattern pattern, String parts) {}

  private final Vocabulary vocabulary;
  private final TokenMaker maker = new TokenMaker();
  private final List<Compound> compounds =
      Table.read("match/compounds.tsv").stream()
          .map(r -> new Compound(Pattern.compile(r.get(0)), r.get(1)))
          .toList();
  private final Memo<String, List<String>> parts = new Memo<>(this::partsOf);
  private final Memo<String, Token> plain = new Memo<>(this::token);
  private final Memo<String, Token> families = new Memo<>(this::familyToken);

  /** With the tables. */
  public PersonReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The name's words; none where it is marks alone. */
  public Reading read(KnownName name) {
    String words = name.words();
    UnicodeScript script = Romanizer.script(words);
    Set<String> family = family(name);
    List<Token> tokens = new ArrayList<>();
    for (String word : GAPS.split(words.strip())) {
      tokens.addAll(tokens(word, script, family));
    }
    if (tokens.size() > 1 && family.isEmpty() && FIRST_NAMES.contains(tokens.get(0).text())) {
      tokens.set(0, maker.of(tokens.get(0).text(), TokenKind.NAME, 1, true));
    }
    List<Token> kept = strengthened(tokens);
    return new Reading(kept, written(words, script), script, Set.of(), maker.letters(words), 1);
  }

  private List<Token> written(String words, UnicodeScript script) {
    if (script == UnicodeScript.LATIN || script == UnicodeScript.COMMON) {
      return List.of();
    }
    return maker.written(words).stream()
        .map(w -> TokenMaker.written(w, TokenKind.NAME, 1))
        .toList();
  }

  private List<Token> tokens(String word, UnicodeScript script, Set<String> family) {
    List<Token> out = new ArrayList<>();
    for (String part : parts.of(word)) {
      Token token = family.contains(part) ? families.of(part) : plain.of(part);
      out.add(
          Skeletons.isBare(script) && maker.latin(word).size() == 1
              ? maker.bare(token, Romanizer.plain(word))
              : token);
    }
    return out;
  }

  /** "J.K." is two initials, "Abdurrahim" two names, "1van" Ivan. */
  private List<String> partsOf(String word) {
    String marks = MARKS.matcher(word).replaceAll("");
    boolean initials = RUN_OF_INITIALS.matcher(marks).matches() && !hasVowel(marks);
    List<String> out = new ArrayList<>();
    for (String latin : maker.latin(marks)) {
      if (initials || DOTTED.matcher(marks).matches()) {
        out.addAll(Arrays.asList(latin.split("")));
      } else {
        out.addAll(taken(letters(latin)));
      }
    }
    return out;
  }

  private static boolean hasVowel(String word) {
    return VOWEL.matcher(word).find() && word.indexOf('.') < 0;
  }

  private static String letters(String latin) {
    if (!DIGIT.matcher(latin).find() || !TWO_LETTERS.matcher(latin).find()) {
      return latin;
    }
    StringBuilder out = new StringBuilder(latin);
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) >= '0' && out.charAt(i) <= '9') {
        out.setCharAt(i, DIGITS_FOR_LETTERS.charAt(out.charAt(i) - '0'));
      }
    }
    return out.toString();
  }

  private List<String> taken(String word) {
    for (Compound compound : compounds) {
      Matcher m = compound.pattern().matcher(word);
      if (m.matches()) {
        return Arrays.asList(m.replaceFirst(compound.parts()).split(" "));
      }
    }
    return List.of(word);
  }

  private Token token(String word) {
    TokenKind joint = vocabulary.joint(word);
    if (joint != null) {
      return maker.of(word, joint, joint == TokenKind.DESCENT ? 0.2 : 0.15, true);
    }
    if (vocabulary.isHonour(word)) {
      return maker.of(word, TokenKind.HONOUR, 0.15, true);
    }
    if (word.length() == 1) {
      return maker.of(word, TokenKind.INITIAL, 1, false);
    }
    boolean known = vocabulary.isName(word);
    TokenKind kind = Patronymics.is(word) ? TokenKind.PATRONYMIC : TokenKind.NAME;
    return maker.of(word, kind, vocabulary.common(word), known);
  }

  /** "Marlow King": a title that is a family name too, behind the only other name. */
  private boolean endsInFamily(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    return last.kind() == TokenKind.HONOUR
        && tokens.get(0).kind().isStrong()
        && vocabulary.isName(last.text());
  }

  private Token familyToken(String word) {
    Token token = plain.of(word);
    boolean name = token.kind() == TokenKind.NAME || token.kind() == TokenKind.PATRONYMIC;
    return name
        ? maker.of(word, TokenKind.FAMILY, FAMILY * vocabulary.common(word), token.known())
        : token;
  }

  /** A family name "El Marsac", or a name of honours alone, is still a name. */
  private List<Token> strengthened(List<Token> tokens) {
    long strong = tokens.stream().filter(t -> t.kind().isStrong()).count();
    if (strong == 1 && endsInFamily(tokens)) {
      Token last = tokens.get(tokens.size() - 1);
      List<Token> out = new ArrayList<>(tokens.subList(0, tokens.size() - 1));
      out.add(last.as(TokenKind.NAME, 1));
      return out;
    }
    if (strong > 1 || strong == 1 && tokens.size() == 1) {
      return lastPatronymicIsFamily(tokens);
    }
    List<Token> out = new ArrayList<>();
    for (Token t : tokens) {
      boolean weak = t.kind() == TokenKind.HONOUR || t.kind() == TokenKind.JOINT;
      boolean only =
          strong == 0 || t.kind() == TokenKind.JOINT && t.length() > 1 && tokens.size() == 2;
      out.add(weak && only ? t.as(TokenKind.NAME, 0.6) : t);
    }
    return out;
  }

  /** "Petrovich" at the end of two words is a Serbian family name. */
  private static List<Token> lastPatronymicIsFamily(List<Token> tokens) {
    List<Token> strong = tokens.stream().filter(t -> t.kind().isStrong()).toList();
    long fathers = strong.stream().filter(t -> t.kind() == TokenKind.PATRONYMIC).count();
    if (fathers == 0 || strong.size() > 2 && fathers == 1) {
      return tokens;
    }
    return tokens.stream()
        .map(
            t ->
                t.kind() == TokenKind.PATRONYMIC && strong.size() < 3 ? t.as(TokenKind.NAME, 1) : t)
        .toList();
  }

  private Set<String> family(KnownName name) {
    Optional<String> told = name.parts().flatMap(NameParts::family);
    if (told.isEmpty() && name.words().indexOf(',') < 0) {
      return Set.of();
    }
    Matcher comma = COMMA.matcher(name.words());
    if (told.isEmpty() && !(comma.matches() && !vocabulary.isHonour(fold(comma.group(2))))) {
      return Set.of();
    }
    return new HashSet<>(maker.latin(told.orElseGet(() -> comma.group(1))));
  }

  private String fold(String words) {
    return String.join(" ", maker.latin(words));
  }
}
