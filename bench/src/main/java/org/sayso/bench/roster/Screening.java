package org.sayso.bench.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.sayso.bench.roster.Inventor.Invented;
import org.sayso.link.index.NameIndex;
import org.sayso.link.index.NameIndexBuilder;
import org.sayso.link.match.Matcher;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/**
 * Measures how fast somebody is found among a million invented names: {@code ./bench/screen}. One
 * thread. Prints a figure a line: building, size, screening of names with one slip each, and the
 * first name in a Java that was just started, from the file.
 */
public final class Screening {
  private static final int NAMES = 1_000_000;
  private static final int QUESTIONS = 2_000;
  private static final int WARM_UP = 500;
  private static final int CANDIDATES = 50;
  private static final int SEED = 4711;

  private final List<Invented> sample = new ArrayList<>();
  private final List<Integer> entries = new ArrayList<>();
  private final Matcher matcher = new Matcher();

  private Screening() {}

  /**
   * No arguments, or {@code first FILE NAME}, which opens an index and screens one name. The
   * property {@code sayso.root} names the repository.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 3) {
      first(Path.of(arguments[1]), arguments[2]);
      return;
    }
    Path root = Path.of(System.getProperty("sayso.root", ".")).toAbsolutePath();
    Path file = Files.createDirectories(root.resolve("bench/target/out")).resolve("names.index");
    Screening screening = new Screening();
    NameIndex index = screening.build();
    screening.screen(index);
    index.write(file);
    screening.startAnew(file);
  }

  private NameIndex build() {
    NameIndexBuilder builder = new NameIndexBuilder();
    List<Invented> all = new ArrayList<>();
    Inventor inventor = new Inventor(SEED);
    int names = 0;
    while (names < NAMES) {
      all.add(inventor.next());
      names += all.get(all.size() - 1).names().size();
    }
    long start = System.nanoTime();
    for (int i = 0; i < all.size(); i++) {
      Invented one = all.get(i);
      for (String name : one.names()) {
        builder.add(i, name, one.kind());
      }
    }
    NameIndex index = builder.build();
    say("names; entries", "%d; %d", names, all.size());
    say("built, s", "%.1f", (System.nanoTime() - start) / 1e9);
    say("size of the index, MB (memory and file)", "%.1f", index.bytes() / 1e6);
    say("and for each thread that screens, MB", "%.1f", 4 * names / 1e6);
    Chance chance = new Chance(SEED + 1);
    for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
      entries.add(chance.below(all.size()));
      sample.add(all.get(entries.get(i)));
    }
    return index;
  }

  private void screen(NameIndex index) {
    Asked asked = new Asked(index, matcher, CANDIDATES);
    Typist typist = new Typist(SEED + 2);
    long[] whole = new long[QUESTIONS];
    long[] proposing = new long[QUESTIONS];
    int found = 0;
    int first = 0;
    for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
      String name = typist.slip(sample.get(i).names().get(0));
      Profile query = Profile.named(name, sample.get(i).kind());
      int entry = entries.get(i);
      long start = System.nanoTime();
      index.candidates(query, CANDIDATES);
      long between = System.nanoTime();
      List<Asked.Answer> answers = asked.screen(name, sample.get(i).kind());
      long end = System.nanoTime();
      if (i >= WARM_UP) {
        proposing[i - WARM_UP] = between - start;
        whole[i - WARM_UP] = end - between;
        found += answers.stream().limit(10).anyMatch(a -> a.entry() == entry) ? 1 : 0;
        first += answers.stream().limit(1).anyMatch(a -> a.entry() == entry) ? 1 : 0;
      }
    }
    say("the right entry among the first 10; first, %", "%.1f; %.1f", part(found), part(first));
    say("screening a name with a slip, ms p50; p95; p99", "%s", times(whole));
    say("  proposing alone, ms p50; p95; p99", "%s", times(proposing));
  }

  private void startAnew(Path file) throws IOException, InterruptedException {
    String name = new Typist(SEED + 3).slip(sample.get(0).names().get(0));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Screening.class.getName(),
            "first",
            file.toString(),
            name);
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("the second Java failed");
    }
  }

  private static void first(Path file, String name) {
    long start = System.nanoTime();
    Matcher matcher = new Matcher();
    long ready = System.nanoTime();
    NameIndex index = NameIndex.open(file);
    Asked asked = new Asked(index, matcher, CANDIDATES);
    long opened = System.nanoTime();
    List<Asked.Answer> answers = asked.screen(name, ProfileKind.PERSON);
    long end = System.nanoTime();
    say("a new Java: matcher loaded, ms", "%.1f", (ready - start) / 1e6);
    say("a new Java: index opened, ms", "%.1f", (opened - ready) / 1e6);
    say("a new Java: first name screened, ms", "%.1f", (end - opened) / 1e6);
    start = System.nanoTime();
    asked.screen(name, ProfileKind.PERSON);
    say("a new Java: the same name again, ms", "%.1f", (System.nanoTime() - start) / 1e6);
    if (answers.isEmpty()) {
      throw new IllegalStateException("nobody found: " + name);
    }
  }

  private static double part(int of) {
    return 100.0 * of / QUESTIONS;
  }

  private static String times(long[] nanos) {
    Arrays.sort(nanos);
    return String.format(
        Locale.ROOT, "%.2f; %.2f; %.2f", at(nanos, 50), at(nanos, 95), at(nanos, 99));
  }

  private static double at(long[] sorted, int percent) {
    return sorted[sorted.length * percent / 100] / 1e6;
  }

  private static void say(String what, String pattern, Object... values) {
    System.out.printf(Locale.ROOT, "%-55s " + pattern + "%n", prepend(what, values));
  }

  private static Object[] prepend(String what, Object[] values) {
    Object[] all = new Object[values.length + 1];
    all[0] = what;
    System.arraycopy(values, 0, all, 1, values.length);
    return all;
  }
}
