package org.sayso.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.container.Unpacking;
import org.sayso.read.input.Found;
import org.sayso.read.input.Input;
import org.sayso.read.input.Told;
import org.sayso.read.input.Unreadable;

/** Packs what a test writes down, and shows what comes out of it as plain lines. */
final class Boxes {
  private Boxes() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Names and texts in turn, in this order. */
  static Map<String, byte[]> files(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
    }
    return files;
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] together(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /**
   * What lies in a file of this name: a path, "* path (place): note", "! path (place): reason" or
   * "~ path: counts".
   */
  static List<String> in(String name, byte[] file) {
    return items(name, file).stream().map(Boxes::show).toList();
  }

  static List<Found> items(String name, byte[] file) {
    Piece piece = Parcel.of(name, new ByteArrayInputStream(file));
    List<Found> items = new ArrayList<>();
    try (Unpacking unpacking = new Unpacking(Containers.standard(), only(piece))) {
      unpacking.forEachRemaining(items::add);
    }
    return items;
  }

  /** The articles, the texts of their inputs as they came. */
  static List<Input> inputs(String name, byte[] file) {
    return items(name, file).stream()
        .filter(Input.class::isInstance)
        .map(Input.class::cast)
        .toList();
  }

  static String text(Input input) {
    return new String(input.bytes(), StandardCharsets.UTF_8);
  }

  private static Contents only(Piece piece) {
    List<Piece> one = new ArrayList<>(List.of(piece));
    return new Contents() {
      @Override
      public java.util.Optional<Piece> next() {
        return one.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(one.remove(0));
      }

      @Override
      public void close() {}
    };
  }

  private static String show(Found found) {
    if (found instanceof Input) {
      return found.path();
    }
    if (found instanceof Told told) {
      return "* " + told.note().message();
    }
    return found instanceof Unreadable none
        ? "! " + none.skipped().message()
        : "~ " + ((org.sayso.read.input.Passed) found).passed().message();
  }
}
