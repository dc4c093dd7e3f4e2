/**
 * Grouping numbered things, blind to what they are: {@link org.sayso.weave.group.AverageLinkage} by
 * similarity, {@link org.sayso.weave.group.Partition} by links, {@link
 * org.sayso.weave.group.Matching} to count how many can have something of their own.
 */
package org.sayso.weave.group;
