/**
 * Stories: which articles report the same happening. {@link org.sayso.weave.story.StoryFinder}
 * compares words and groups by average linkage; the threshold was chosen on published news
 * collections and is the same for every case.
 */
package org.sayso.weave.story;
