package org.parallax.cli.command;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.parallax.app.Parallax;
import org.parallax.cli.io.Streams;

/**
 * What every command needs to do its work.
 *
 * @param cancelled set when the user cancels the command
 * @param parallax created when first asked for, since help needs no theories
 */
public record CommandContext(Streams streams, AtomicBoolean cancelled, Supplier<Parallax> parallax) {}
