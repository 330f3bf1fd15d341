package org.parallax.cli.command;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.parallax.app.Parallax;
import org.parallax.cli.io.Streams;

/**
 * What a command works with.
 *
 * @param cancelled set when the user calls the work off
 * @param parallax made when first asked for: help needs no theories
 */
public record CommandContext(Streams streams, AtomicBoolean cancelled, Supplier<Parallax> parallax) {}
