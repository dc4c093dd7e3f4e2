package org.sayso.store.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.QueryParser.Operator;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What a person typed, as queries to try in turn. No input fails. */
final class Queries {
  /** Lucene takes 1,024 words in a query, and each of ours is looked for in two fields. */
  private static final int LONGEST = 400;

  private static final String[] FIELDS = {ArticleDocuments.WORDS, ArticleDocuments.SPEAKER};
  private static final Set<String> NAMED =
      Set.of(ArticleDocuments.SPEAKER, ArticleDocuments.KIND, ArticleDocuments.ARTICLE);
  private static final Pattern COLON = Pattern.compile("(\\w*):(?!\\s|$)|:");
  private static final Pattern LONELY_SIGN = Pattern.compile("(?<=\\s|^)[-+!]+(?=\\s|$)");

  private final Analyzer analyzer;

  Queries(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** First with every word required, then with any. */
  List<Query> of(String typed) {
    String words = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
    return words.isEmpty()
        ? List.of()
        : List.of(parse(words, Operator.AND), parse(words, Operator.OR));
  }

  private Query parse(String words, Operator operator) {
    try {
      return parser(operator).parse(withoutPitfalls(words));
    } catch (ParseException | TooManyClauses e) {
      return plain(words, operator);
    }
  }

  private Query plain(String words, Operator operator) {
    try {
      // Operators are upper case.
      return parser(operator).parse(QueryParser.escape(words.toLowerCase(Locale.ROOT)));
    } catch (ParseException | TooManyClauses e) {
      return new MatchNoDocsQuery("not to be understood: " + words);
    }
  }

  private QueryParser parser(Operator operator) {
    QueryParser parser = new MultiFieldQueryParser(FIELDS, analyzer);
    parser.setDefaultOperator(operator);
    return parser;
  }

  /** Takes their meaning from signs that people type for what they are: and/or, 10:30, a - b. */
  private static String withoutPitfalls(String words) {
    String slashes = words.replace("/", "\\/");
    String signs = LONELY_SIGN.matcher(slashes).replaceAll(" ");
    return COLON.matcher(signs).replaceAll(Queries::kept);
  }

  /** The name of a field with its colon, any other word without. */
  private static String kept(MatchResult colon) {
    String word = colon.group(1) == null ? "" : colon.group(1);
    return NAMED.contains(word) ? word + ":" : word + " ";
  }
}
