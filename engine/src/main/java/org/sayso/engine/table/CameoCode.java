package org.sayso.engine.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventMode;
import org.sayso.model.finding.EventType;

/**
 * What CAMEO writes for an event: {@code cameo.tsv}.
 *
 * @param code three digits
 * @param goldstein the score that its table gives, from -10 to 10, as it is written there
 */
public record CameoCode(String code, String goldstein) {
  private static final Map<String, CameoCode> CODES = codes();
  private static final int FIRST_MATERIAL = 6;
  private static final int FIRST_CONFLICT = 9;
  private static final int FIRST_MATERIAL_CONFLICT = 14;

  /** By the first of its modes that CAMEO knows, else by its type; empty for an uncoded event. */
  public static Optional<CameoCode> of(EventMention event) {
    return event.type().map(type -> of(type, event.modes()));
  }

  private static CameoCode of(EventType type, List<EventMode> modes) {
    return modes.stream()
        .map(mode -> CODES.get(type.label() + " " + mode.label()))
        .filter(c -> c != null)
        .findFirst()
        .orElseGet(() -> CODES.get(type.label() + " -"));
  }

  /** The first two digits. */
  public String root() {
    return code.substring(0, 2);
  }

  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  public int quad() {
    int root = Integer.parseInt(root());
    return root < FIRST_MATERIAL
        ? 1
        : root < FIRST_CONFLICT ? 2 : root < FIRST_MATERIAL_CONFLICT ? 3 : 4;
  }

  private static Map<String, CameoCode> codes() {
    Map<String, CameoCode> codes = new HashMap<>();
    for (String[] row : Rows.read("cameo.tsv")) {
      codes.put(row[0] + " " + row[1], new CameoCode(row[2], row[3]));
    }
    return Map.copyOf(codes);
  }
}
