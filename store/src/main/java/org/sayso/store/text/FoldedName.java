package org.sayso.store.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A name as it is looked up: lower case, without accents, one space between words; {@code dj} and
 * {@code đ} both {@code d}, since one name is printed Đorđe, Djordje and Dorde.
 *
 * @param folded the name, or what is left of it from a later word on
 * @param laterWord whether it is the latter
 */
public record FoldedName(String folded, boolean laterWord) {

  /** Everything under which a name is to be found; empty for a name without letters or digits. */
  public static List<FoldedName> entries(String name) {
    String folded = fold(name);
    List<FoldedName> entries = new ArrayList<>();
    for (int at = 0; at < folded.length(); at = folded.indexOf(' ', at) + 1) {
      entries.add(new FoldedName(folded.substring(at), at > 0));
      if (folded.indexOf(' ', at) < 0) {
        break;
      }
    }
    return entries;
  }

  /** The words as they are compared; "" where no letter or digit is in them. */
  public static String fold(String words) {
    String spaced =
        words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    char[] in = spaced.toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length).replaceAll("\\p{M}", "").replace("dj", "d");
  }
}
