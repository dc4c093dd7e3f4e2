package org.sayso.read.scrape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Credit;
import org.sayso.model.article.CreditKind;
import org.sayso.model.text.Span;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.lexicon.Sieve;

/**
 * Finds whom an article names as where its material comes from: agencies, cited outlets, earlier
 * printings, photographers. Immutable.
 */
public final class Credits {
  private static final Credits STANDARD = new Credits(Lexicon.of("credits.tsv"));

  /** How far from the article's first word an agency in brackets still means the whole article. */
  private static final int START = 400;

  private static final Set<BlockKind> PROSE =
      EnumSet.of(BlockKind.BODY, BlockKind.DATELINE, BlockKind.HEADING);

  /** A formula with which one agency closes its reports. */
  private record SignOff(String agency, Pattern pattern) {}

  private final Sieve<Pattern> start;
  private final Sieve<Pattern> byline;
  private final Sieve<Pattern> rights;
  private final Sieve<Pattern> close;
  private final Sieve<SignOff> signOffs;
  private final Sieve<Pattern> cited;
  private final Sieve<Pattern> syndicated;

  private Credits(Lexicon lexicon) {
    start = patterns(lexicon, "start");
    byline = patterns(lexicon, "byline");
    rights = patterns(lexicon, "rights");
    close = patterns(lexicon, "close");
    signOffs = Sieve.of(signOffs(Lexicon.of("sign-offs.tsv")), SignOff::pattern);
    cited = patterns(lexicon, "cited");
    syndicated = patterns(lexicon, "syndicated");
  }

  private static Sieve<Pattern> patterns(Lexicon lexicon, String kind) {
    return Sieve.of(lexicon.where(kind).column(1).stream().map(Names.standard()::compile).toList());
  }

  private static List<SignOff> signOffs(Lexicon lexicon) {
    return lexicon.rows().stream()
        .map(r -> new SignOff(r.get(0), Names.standard().compile(r.get(1))))
        .toList();
  }

  /** The rules of {@code credits.tsv}. */
  public static Credits standard() {
    return STANDARD;
  }

  /**
   * The credits in a text, in its order, none overlapping another of its kind.
   *
   * @param blocks of the text
   * @param publisher who prints it: an outlet that names itself gives no credit
   */
  public List<Credit> in(String text, List<Block> blocks, Optional<String> publisher) {
    Search search = new Search(text, publisher);
    int from =
        blocks.stream()
            .filter(b -> PROSE.contains(b.kind()))
            .mapToInt(b -> b.span().start())
            .findFirst()
            .orElse(0);
    blocks.stream()
        .filter(Credits::mayClose)
        .skip(Math.max(0, upToLastParagraph(blocks) - 1))
        .forEach(b -> search.all(close, b.span(), CreditKind.WIRE));
    for (Block block : blocks) {
      search(search, block, from);
    }
    search.found.sort(Comparator.comparing(Credit::span).thenComparing(Credit::kind));
    return List.copyOf(search.found);
  }

  private static boolean mayClose(Block block) {
    return PROSE.contains(block.kind()) || block.kind() == BlockKind.BOILERPLATE;
  }

  /** How many of the blocks that may close an article stand up to its last paragraph. */
  private static long upToLastParagraph(List<Block> blocks) {
    return blocks.stream()
            .filter(Credits::mayClose)
            .map(Block::kind)
            .toList()
            .lastIndexOf(BlockKind.BODY)
        + 1L;
  }

  private void search(Search search, Block block, int from) {
    switch (block.kind()) {
      case BYLINE -> search.all(byline, block.span(), CreditKind.WIRE);
      case BOILERPLATE -> search.all(rights, block.span(), CreditKind.WIRE);
      case CAPTION -> search.photo(block.span());
      case TITLE -> {}
      default -> {
        if (block.span().start() < from + START) {
          int end = Math.min(block.span().end(), from + START);
          search.all(start, new Span(block.span().start(), end), CreditKind.WIRE);
        }
        search.all(rights, block.span(), CreditKind.WIRE);
        search.signOffs(signOffs, block.span());
        search.all(syndicated, block.span(), CreditKind.SYNDICATED);
        search.all(cited, block.span(), CreditKind.CITED);
      }
    }
  }

  /** The credits found so far in one text. */
  private static final class Search {
    private final String text;
    private final Optional<String> publisher;
    private final List<Credit> found = new ArrayList<>();

    Search(String text, Optional<String> publisher) {
      this.text = text;
      this.publisher = publisher;
    }

    void all(Sieve<Pattern> patterns, Span span, CreditKind kind) {
      for (Pattern pattern : patterns.worthTrying(span.in(text))) {
        Matcher m =
            pattern
                .matcher(text)
                .region(span.start(), span.end())
                .useAnchoringBounds(false)
                .useTransparentBounds(true);
        while (m.find()) {
          add(kind, name(pattern, m), new Span(m.start(), m.end()));
        }
      }
    }

    void signOffs(Sieve<SignOff> rules, Span span) {
      for (SignOff rule : rules.worthTrying(span.in(text))) {
        Matcher m = rule.pattern.matcher(text).region(span.start(), span.end());
        if (m.find()) {
          add(CreditKind.WIRE, Optional.of(rule.agency), new Span(m.start(), m.end()));
        }
      }
    }

    void photo(Span span) {
      Captions.standard()
          .owner(span.in(text))
          .ifPresent(owner -> add(CreditKind.PHOTO, Optional.of(owner), span));
    }

    private void add(CreditKind kind, Optional<String> name, Span span) {
      boolean taken = found.stream().anyMatch(c -> c.span().overlaps(span));
      boolean itself =
          kind == CreditKind.CITED
              && name.isPresent()
              && publisher.filter(p -> Names.same(p, name.get())).isPresent();
      if (!taken && !itself) {
        name.map(n -> new Credit(kind, n, span)).ifPresent(found::add);
      }
    }

    private static Optional<String> name(Pattern pattern, Matcher m) {
      Optional<String> known = Names.standard().firstIn(m.group());
      boolean open = pattern.pattern().contains("(?<any>") && m.group("any") != null;
      return known.or(
          () -> open ? Optional.of(m.group("any").replaceAll("[.’']+$", "")) : Optional.empty());
    }
  }
}
