package org.sayso.engine.table;

import java.util.Optional;

/** The sectors of PLOVER that Sayso tells apart. */
public enum Sector {
  /** Police. */
  COP("COP"),
  /** The executive, and a state that acts as one. */
  GOV("GOV"),
  /** Courts, judges, prosecutors. */
  JUD("JUD"),
  /** Parliaments and their members. */
  LEG("LEG"),
  /** Regular armed forces. */
  MIL("MIL"),
  /** Armed groups on the side of a state: militias, mercenaries. */
  PRM("UAF"),
  /** Political parties. */
  PTY(""),
  /** Those who fight a state. */
  REB("REB"),
  /** Intelligence services. */
  SPY("SPY"),
  /** Armed people of unknown side. */
  UAF("UAF"),
  /** Farmers. */
  AGR("AGR"),
  /** Firms and their owners. */
  BUS("BUS"),
  /** Gangs, cartels. */
  CRM("CRM"),
  /** People without an office, a people as such. */
  CVL("CVL"),
  /** Schools, students. */
  EDU("EDU"),
  /** Who held an office once, or is known for something else. */
  ELI("ELI"),
  /** The press; {@code MED} in CAMEO. */
  JRN("MED"),
  /** Unions, workers. */
  LAB("LAB"),
  /** Hospitals, doctors; {@code HLH} in CAMEO. */
  MED("HLH"),
  /** Opponents of a government who are not armed. */
  OPP("OPP"),
  /** Refugees. */
  REF("REF"),
  /** Churches, clergy. */
  REL("");

  private final String cameo;

  Sector(String cameo) {
    this.cameo = cameo;
  }

  /** The type code of CAMEO; empty where it has none. */
  public Optional<String> cameo() {
    return cameo.isEmpty() ? Optional.empty() : Optional.of(cameo);
  }
}
