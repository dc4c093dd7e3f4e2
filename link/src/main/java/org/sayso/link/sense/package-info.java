/**
 * What one name means where it stands. {@link org.sayso.link.sense.NameReader} takes a mention with
 * the words around it and gives a {@link org.sayso.link.sense.NameUse}: the name taken apart, the
 * title before it, the state whose body it is. {@link org.sayso.link.sense.CapitalSense} settles
 * whether "Moscow" decided something or was visited. Other mentions are not looked at.
 */
package org.sayso.link.sense;
