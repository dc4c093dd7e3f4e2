package org.sayso.read.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.model.SaysoException;
import org.sayso.model.article.ArticleId;

/**
 * A web that keeps what it fetched in a folder, as it came, and asks servers only for what is
 * newer: where nothing is, the kept page is given again. The folder holds {@code visits.tsv}, a
 * line for each page fetched, and the pages under their ids. Thread-safe.
 */
public final class KeptWeb implements Web {
  private final Web web;
  private final Path pages;
  private final Journal visits;
  private final Map<URI, Visit> last = new ConcurrentHashMap<>();

  /** What is known of the last visit to an address. */
  private record Visit(URI address, Validators validators, String type, String page) {}

  /** This web, remembered in this folder, which is made when it is needed. */
  public KeptWeb(Web web, Path folder) {
    this.web = web;
    this.pages = folder.resolve("pages");
    this.visits = new Journal(folder.resolve("visits.tsv"));
    visits.rows().stream().filter(row -> row.size() == 6).forEach(this::remember);
  }

  private void remember(List<String> row) {
    last.put(
        URI.create(row.get(0)),
        new Visit(
            URI.create(row.get(1)),
            new Validators(filled(row.get(2)), filled(row.get(3))),
            row.get(4),
            row.get(5)));
  }

  private static Optional<String> filled(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }

  @Override
  public Fetched fetch(URI address, Validators known) {
    Optional<Visit> before =
        Optional.ofNullable(last.get(address)).filter(v -> Files.exists(pages.resolve(v.page)));
    Fetched fetched = web.fetch(address, before.map(Visit::validators).orElse(known));
    if (fetched instanceof WebPage page) {
      keep(address, page);
      return page;
    }
    return fetched instanceof Unchanged && before.isPresent() ? again(before.get()) : fetched;
  }

  private void keep(URI address, WebPage page) {
    String id = ArticleId.of(page.bytes()).value();
    Visit visit = new Visit(page.address(), page.validators(), page.type(), id);
    if (visit.equals(last.get(address))) {
      return;
    }
    save(page.bytes(), pages.resolve(id));
    visits.add(
        List.of(
            List.of(
                address.toString(),
                visit.address.toString(),
                visit.validators.etag().orElse(""),
                visit.validators.lastModified().orElse(""),
                visit.type,
                id)));
    last.put(address, visit);
  }

  /** Under its name there is the whole of it or nothing. */
  private static void save(byte[] bytes, Path file) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "part", "");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new SaysoException(
          "cannot keep the page in " + file, "Check the disk and its permissions.", e);
    }
  }

  private WebPage again(Visit visit) {
    try {
      byte[] bytes = Files.readAllBytes(pages.resolve(visit.page));
      return new WebPage(visit.address, bytes, visit.type, visit.validators);
    } catch (IOException e) {
      throw new SaysoException(
          "cannot read the kept page " + pages.resolve(visit.page),
          "Remove its line from visits.tsv to have it fetched again.",
          e);
    }
  }
}
