package org.sayso.model.finding;

import java.util.Locale;

/** The modes of PLOVER: how an event of its type was done. Types without modes have none. */
public enum EventMode {
  VISIT,
  THIRD_PARTY,
  MULTILATERAL,
  PHONE,
  WITHDRAW,
  RELEASE,
  DISARM,
  CEASEFIRE,
  ACCESS,
  RESIGN,
  ASSIST,
  CHANGE,
  YIELD,
  MEET,
  DISAPPROVE,
  INVESTIGATE,
  ALLEGE,
  RESTRICT,
  ARREST,
  RELATIONS,
  EXPEL,
  TERRITORY,
  VIOLENCE,
  DEMO,
  RIOT,
  STRIKE,
  HUNGER,
  BOYCOTT,
  OBSTRUCT,
  VANDALIZE,
  CONVICT,
  DISCONTINUE,
  TROOPS,
  WEAPONS,
  POLICE,
  MILITIA,
  SEIZE,
  CENSOR,
  CURFEW,
  MARTIAL_LAW,
  DEPORT,
  WITHHOLD,
  MISINFORMATION,
  CYBER,
  ABDUCT,
  BEAT,
  TORTURE,
  SEXUAL,
  TARGETED,
  DESTROY,
  PRIMITIVE,
  FIREARMS,
  EXPLOSIVES,
  SUICIDE_ATTACK,
  AERIAL,
  DRONE,
  HEAVY_WEAPONS,
  CROWD_CONTROL,
  UNCONVENTIONAL;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static EventMode of(String label) {
    for (EventMode value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such EventMode: " + label);
  }
}
