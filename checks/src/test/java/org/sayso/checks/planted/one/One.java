package org.sayso.checks.planted.one;

import org.sayso.checks.planted.two.Two;

/** Planted: with {@link Two} a loop of packages. */
public final class One {
  Two other;
}
