package org.sayso.store.search;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are searched: lower case, without accents, possessives and plurals; {@code dj} and
 * {@code đ} both {@code d}, since one name is printed Đorđe, Djordje and Dorde. No word is left
 * out.
 */
final class NewsAnalyzer extends Analyzer {
  private static final Pattern DJ = Pattern.compile("dj");

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream bare = new EnglishPossessiveFilter(words);
    return new TokenStreamComponents(words, new EnglishMinimalStemFilter(folded(bare)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return folded(in);
  }

  private static TokenStream folded(TokenStream in) {
    return new PatternReplaceFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)), DJ, "d", true);
  }
}
