package org.parallax.dsl.ide.retell;

import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;

/**
 * An event put into a scenario.
 *
 * @param change what is put in
 * @param name of the new event
 * @param month where its month stands once the change is made: what the author decides next
 */
public record Retold(TextChange change, String name, Span month) {}
