package org.sayso.read.list;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sayso.read.form.Source;

/** Files as they are, or packed by gzip or zip; known by their first bytes. Stateless. */
final class Packed {
  private static final int MAGIC = 4;
  private static final long ALWAYS = 256L << 20;
  private static final int MOST_TIMES = 200;

  private Packed() {}

  /** What is in a file: itself, what gzip packed, or every file of a zip, by name. */
  static List<Source> sources(Path path) throws IOException {
    byte[] magic;
    try (InputStream in = Files.newInputStream(path)) {
      magic = in.readNBytes(MAGIC);
    }
    String name = path.getFileName().toString();
    if (begins(magic, 0x1f, 0x8b)) {
      String bare = name.replaceFirst("(?i)\\.gz$", "");
      return List.of(
          Source.of(
              bare,
              path.toString(),
              () -> bounded(new GZIPInputStream(Files.newInputStream(path), 1 << 16), path)));
    }
    return begins(magic, 'P', 'K', 3, 4)
        ? members(path)
        : List.of(Source.of(name, path.toString(), () -> Files.newInputStream(path)));
  }

  private static boolean begins(byte[] magic, int... wanted) {
    boolean same = magic.length >= wanted.length;
    for (int i = 0; same && i < wanted.length; i++) {
      same = (magic[i] & 0xff) == wanted[i];
    }
    return same;
  }

  private static List<Source> members(Path path) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = zip(path)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (!e.isDirectory()) {
          names.add(e.getName());
        }
      }
    }
    List<Source> sources = new ArrayList<>();
    for (String name : names.stream().sorted().toList()) {
      String bare = name.substring(name.lastIndexOf('/') + 1);
      sources.add(Source.of(bare, path + "!/" + name, () -> member(path, name)));
    }
    return sources;
  }

  private static InputStream member(Path path, String name) throws IOException {
    ZipInputStream zip = zip(path);
    for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
      if (e.getName().equals(name)) {
        return bounded(zip, path);
      }
    }
    zip.close();
    throw new IOException("the archive changed while it was read");
  }

  private static ZipInputStream zip(Path path) throws IOException {
    return new ZipInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
  }

  private static InputStream bounded(InputStream in, Path path) throws IOException {
    return new Bounded(in, Math.max(ALWAYS, MOST_TIMES * Files.size(path)));
  }

  /** A stream that ends with a word where it unpacks to more than any list does. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int n = super.read(to, from, length);
      return counted(n, n);
    }

    private int counted(int result, int bytes) throws IOException {
      left -= result < 0 ? 0 : bytes;
      if (left < 0) {
        throw new IOException("it unpacks to more than two hundred times its size");
      }
      return result;
    }
  }
}
