package org.sayso.model.geo;

/**
 * In which way a word belongs to a state. Where a word could be several, the earlier kind here
 * wins: "Singapore" is the name, not the capital.
 */
public enum CountryNameKind {
  /** "Serbia", "Russian Federation", "Britain". */
  NAME,
  /** "US", "U.S.", "UAE". */
  ABBREVIATION,
  /** "Serbian"; also where it stands for one of the people ("a Serbian"). */
  ADJECTIVE,
  /** "Serb", "Serbs", "Serbians", "Frenchman". */
  PEOPLE,
  /** "Belgrade": the city, or the state that decides there. */
  CAPITAL
}
