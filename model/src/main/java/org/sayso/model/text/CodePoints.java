package org.sayso.model.text;

/**
 * Converts offsets of one text between UTF-16 units (inside Sayso) and Unicode code points (the W3C
 * Web Annotation rule, outside). Linear to build, constant to ask; immutable.
 */
public final class CodePoints {
  private final int[] pointAtUnit;
  private final int[] unitAtPoint;

  private CodePoints(int[] pointAtUnit, int[] unitAtPoint) {
    this.pointAtUnit = pointAtUnit;
    this.unitAtPoint = unitAtPoint;
  }

  /** The conversion for this text. */
  public static CodePoints of(String text) {
    int[] points = new int[text.length() + 1];
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); point++) {
      int width = Character.charCount(text.codePointAt(unit));
      units[point] = unit;
      for (int i = 0; i < width; i++) {
        points[unit + i] = point;
      }
      unit += width;
    }
    points[text.length()] = point;
    units[point] = text.length();
    return new CodePoints(points, units);
  }

  /** The code point offset of a UTF-16 offset; inside a surrogate pair, that of the pair. */
  public int toPoint(int unit) {
    return pointAtUnit[unit];
  }

  /** The UTF-16 offset of a code point offset. */
  public int toUnit(int point) {
    return unitAtPoint[point];
  }
}
