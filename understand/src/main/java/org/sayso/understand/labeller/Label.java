package org.sayso.understand.labeller;

/** What a word is to a cue. The order is part of the model. */
public enum Label {
  NONE,
  SOURCE,
  CONTENT,
  CUE
}
