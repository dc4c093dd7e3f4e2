/**
 * The words of the field, and nothing else: no JSON, SQL, HTTP or logging. Values are immutable,
 * validated and copied by their constructors; absent is {@link java.util.Optional}, none is an
 * empty list. Read the packages in this order: text, article, finding, entity, story.
 */
package org.sayso.model;
