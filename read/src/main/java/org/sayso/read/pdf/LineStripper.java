package org.sayso.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.sayso.read.content.Refusal;

/**
 * Takes the lines of a document in the order in which they were drawn, columns one after the other.
 * Used once.
 */
final class LineStripper extends PDFTextStripper {
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_OPERATORS = 20_000_000;

  /** A gap that is wider, in letters, is none between words. */
  private static final float GUTTER = 1.2f;

  private final List<Line> lines = new ArrayList<>();
  private final List<List<Line>> rows = new ArrayList<>();
  private List<Line> row = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private float height;
  private int characters;
  private int operators;

  /** The lines, page by page. */
  List<Line> lines(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return lines;
  }

  /** Forms that draw forms can draw without end. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS) {
      throw new Refusal(
          "the PDF draws without end; print it anew from the program it is from",
          "page " + getCurrentPageNo());
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void startPage(PDPage page) {
    boolean upright = page.getRotation() % 180 == 0;
    height = upright ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
  }

  @Override
  protected void endPage(PDPage page) {
    end();
    lines.addAll(Gutters.order(rows));
    rows.clear();
  }

  @Override
  protected void endArticle() {
    end();
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writeParagraphSeparator() {
    end();
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (isBehindGutter(positions)) {
      endCell();
    }
    words.append(text);
    letters.addAll(positions);
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw new Refusal(
          "the PDF has more than the %,d characters that one article may have; split it into one file an article"
              .formatted(MOST_CHARACTERS),
          "page " + getCurrentPageNo());
    }
  }

  private boolean isBehindGutter(List<TextPosition> positions) {
    if (letters.isEmpty() || positions.isEmpty()) {
      return false;
    }
    TextPosition last = letters.get(letters.size() - 1);
    float gap = positions.get(0).getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
    return gap > GUTTER * last.getFontSizeInPt();
  }

  private void end() {
    endCell();
    if (!row.isEmpty()) {
      rows.add(row);
      row = new ArrayList<>();
    }
  }

  private void endCell() {
    String plain = words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    if (!plain.isEmpty() && !letters.isEmpty()) {
      row.add(line(plain));
    }
    words.setLength(0);
    letters.clear();
  }

  private Line line(String plain) {
    float left = Float.MAX_VALUE;
    float right = 0;
    float size = 0;
    for (TextPosition letter : letters) {
      left = Math.min(left, letter.getXDirAdj());
      right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
      size = Math.max(size, letter.getFontSizeInPt());
    }
    float y = letters.get(0).getYDirAdj();
    return new Line(getCurrentPageNo(), plain, left, right, y, size, height);
  }
}
