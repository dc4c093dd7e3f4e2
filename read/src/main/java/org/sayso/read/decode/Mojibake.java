package org.sayso.read.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Letters of UTF-8 that some program took for those of a single-byte encoding: "cafÃ©", "â€œyesâ€".
 * They are put right only where nobody can have meant what stands there: where the bytes that the
 * letters stand for are UTF-8, and the letters are no spelling of any language (a curly quotation
 * mark of three odd signs, a capital with a sign inside a word). Done again for text that was
 * spoiled twice. Stateless.
 */
final class Mojibake {
  private static final int ROUNDS = 3;

  /** A text after mending, and what to say of it. */
  record Mended(String text, Optional<Remark> remark) {}

  /**
   * A stretch of wrong letters.
   *
   * @param right what was meant
   */
  private record Wrong(int start, int end, String right) {}

  /** One encoding that UTF-8 is taken for. */
  private record Mistake(Charset charset, Pattern certain, BitSet leads, BitSet follows) {
    /** What stands there that it makes, from left to right, none in another. */
    List<Wrong> in(String text, int[] pairs) {
      List<Wrong> found = new ArrayList<>();
      Matcher m = certain.matcher(text).useTransparentBounds(true);
      int from = 0;
      for (int i : pairs) {
        if (i >= from && begins(text, i) && m.region(i, text.length()).lookingAt()) {
          int end = m.end();
          right(m.group(), charset).ifPresent(r -> found.add(new Wrong(i, end, r)));
          from = end;
        }
      }
      return found;
    }

    /** A quick look that spares most places the search. */
    private boolean begins(String text, int i) {
      return leads.get(text.charAt(i)) && follows.get(text.charAt(i + 1));
    }
  }

  private static final List<Mistake> MISTAKES =
      List.of(
          mistake("windows-1252", true),
          mistake("ISO-8859-1", true),
          mistake("windows-1250", false),
          mistake("windows-1251", false),
          mistake("x-MacRoman", false));

  private Mojibake() {}

  /** The text, its certain mistakes put right; the same text where there are none. */
  static Mended mend(String text) {
    String now = text;
    int[] pairs = pairs(text);
    String first = "";
    int count = 0;
    for (int round = 0; round < ROUNDS && pairs.length > 0; round++) {
      for (Mistake mistake : MISTAKES) {
        List<Wrong> wrong = mistake.in(now, pairs);
        first = first.isEmpty() && !wrong.isEmpty() ? where(now, wrong.get(0).start) : first;
        count += round == 0 ? wrong.size() : 0;
        now = wrong.isEmpty() ? now : mended(now, wrong);
        pairs = wrong.isEmpty() ? pairs : pairs(now);
      }
      if (count == 0) {
        break;
      }
    }
    return count == 0
        ? new Mended(text, Optional.empty())
        : new Mended(now, Optional.of(remark(count, first)));
  }

  /** Where two letters stand side by side that are not ASCII; nowhere in most texts. */
  private static int[] pairs(String text) {
    IntStream.Builder pairs = IntStream.builder();
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length - 1; i++) {
      if (letters[i] > 0x7F && letters[i + 1] > 0x7F) {
        pairs.add(i);
      }
    }
    return pairs.build().toArray();
  }

  private static String mended(String text, List<Wrong> all) {
    StringBuilder mended = new StringBuilder(text.length());
    int end = 0;
    for (Wrong wrong : all) {
      mended.append(text, end, wrong.start).append(wrong.right);
      end = wrong.end;
    }
    return mended.append(text, end, text.length()).toString();
  }

  /** The letters that were meant; empty where the bytes are no UTF-8. */
  private static Optional<String> right(String wrong, Charset charset) {
    try {
      byte[] bytes = bytes(wrong, charset);
      String right =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(right);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The bytes that were read as these letters; a control character is the byte itself. */
  private static byte[] bytes(String letters, Charset charset) {
    byte[] bytes = new byte[letters.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = letters.charAt(i);
      bytes[i] = c < 0xA0 ? (byte) c : String.valueOf(c).getBytes(charset)[0];
    }
    return bytes;
  }

  private static Mistake mistake(String name, boolean words) {
    Charset charset = Charset.forName(name);
    String follow = letters(charset, 0x80, 0xBF);
    String sign = letters(charset, 0xE2, 0xE2) + letters(charset, 0x80, 0x84) + follow;
    String mark = letters(charset, 0xEF, 0xEF) + letters(charset, 0xBB, 0xBF) + follow;
    String emoji = letters(charset, 0xF0, 0xF0) + letters(charset, 0x9F, 0x9F) + follow + follow;
    String certain = "%s|%s|%s".formatted(sign, mark, emoji);
    Pattern pattern = Pattern.compile(words ? run(charset, follow, certain) : certain);
    return new Mistake(charset, pattern, set(charset, 0xC2, 0xF0), set(charset, 0x80, 0xBF));
  }

  /**
   * Groups of letters, each one letter of UTF-8, that follow one another. They are certain where
   * one of them is so by itself, where there are three, where a small letter touches them, or where
   * they are signs behind a capital A that makes no word.
   */
  private static String run(Charset charset, String follow, String certain) {
    String pair = letters(charset, 0xC2, 0xDF) + follow;
    String triple = letters(charset, 0xE0, 0xEF) + follow + follow;
    String group = "(?:%s|%s|%s)".formatted(certain, triple, pair);
    String latin = letters(charset, 0xC3, 0xC5) + follow;
    String symbol = letters(charset, 0xC2, 0xC2) + letters(charset, 0xA0, 0xBF);
    String word = "(?:%s|%s)+".formatted(latin, symbol);
    return "%s(?:%s)%s*|%s{3,}|(?<=\\p{Ll})%s|%s(?=\\p{Ll})|(?:%s)+"
        .formatted(group + "{0,9}?", certain, group, group, word, word, symbol);
  }

  /** A class of the letters that these bytes are taken for. */
  private static String letters(Charset charset, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(b -> letter(charset, b))
        .collect(Collectors.joining("", "[", "]"));
  }

  private static BitSet set(Charset charset, int from, int to) {
    BitSet set = new BitSet();
    for (int b = from; b <= to; b++) {
      set.set(new String(new byte[] {(byte) b}, charset).charAt(0));
      set.set(b < 0xA0 ? b : 0xA0);
    }
    return set;
  }

  private static String letter(Charset charset, int b) {
    String letter = new String(new byte[] {(byte) b}, charset);
    String control = b < 0xA0 ? "\\x{%x}".formatted(b) : "";
    return letter.equals("\uFFFD")
        ? control
        : "\\x{%x}%s".formatted((int) letter.charAt(0), control);
  }

  private static String where(String text, int at) {
    return "from character " + text.codePointCount(0, at);
  }

  private static Remark remark(int count, String where) {
    String letters = count == 1 ? "one letter" : count + " letters";
    return new Remark(
        letters + " of UTF-8 that had been taken for others were put right (mojibake)", where);
  }
}
