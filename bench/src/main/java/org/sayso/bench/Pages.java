package org.sayso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.sayso.read.ArticleReader;
import org.sayso.read.input.Input;

/**
 * Measures how fast pages are read: {@code ./bench/pages}. One thread; the way from a page's bytes
 * to its article stands beside jsoup's parsing of the same page, page by page in turns, since every
 * reader of pages has to parse them. Prints one table.
 */
public final class Pages {
  private static final int WARM_UP = 2;

  private final ArticleReader reader = new ArticleReader();
  private final Clock reading = new Clock();
  private final Clock parsing = new Clock();
  private final List<Input> pages = new ArrayList<>();
  private long bytes;

  private Pages(List<Path> files) throws IOException {
    for (Path file : files) {
      pages.add(Input.of(file.toString(), Files.readAllBytes(file)));
    }
  }

  /** No arguments. The property {@code sayso.root} names the repository. */
  public static void main(String[] none) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("sayso.root", ".")).toAbsolutePath();
    Shared shared = Shared.of(root, root.resolve("bench/target/out"));
    Pages measured = new Pages(shared.files("bench/pages/web.tar.gz!segments"));
    for (int round = 0; round < WARM_UP; round++) {
      measured.pages.forEach(measured.reader::read);
    }
    measured.pages.forEach(measured::take);
    System.out.println(Tables.markdown(measured.rows()));
  }

  private void take(Input page) {
    String text = new String(page.bytes(), StandardCharsets.UTF_8);
    parsing.time(() -> Jsoup.parse(text));
    reading.time(() -> reader.read(page));
    bytes += page.bytes().length;
  }

  private List<List<String>> rows() {
    return List.of(
        List.of("one thread, warm", "Sayso reads", "jsoup parses", "ratio"),
        List.of(
            "pages of %.0f kB on average, a second of processor time"
                .formatted(bytes / 1024.0 / pages.size()),
            shown(pages.size() / reading.processorSeconds()),
            shown(pages.size() / parsing.processorSeconds()),
            shown(reading.processorSeconds() / parsing.processorSeconds())));
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
