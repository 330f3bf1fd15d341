package org.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.parallax.cli.io.InterruptHandler;
import org.parallax.cli.io.LibraryLogs;
import org.parallax.cli.io.Streams;
import org.parallax.cli.io.TerminalWidth;

/** Starts the command line. The only place that ends the process. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its {@link ExitStatus}. */
    public static void main(String[] arguments) {
        limitGuice();
        LibraryLogs.silence();
        var interruption = new InterruptHandler();
        interruption.install();
        var streams = new Streams(
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), TerminalWidth.columns());
        var status = new CommandLineApplication(streams, interruption.asked()).run(arguments);
        interruption.commandEnded();
        System.exit(status.code());
    }

    /** Keeps Guice from generating classes at start-up: this is faster, and newer Java versions would print warnings about it. */
    private static void limitGuice() {
        System.getProperties().putIfAbsent("guice_custom_class_loading", "OFF");
        System.getProperties().putIfAbsent("guice_bytecode_gen_option", "DISABLED");
    }
}
