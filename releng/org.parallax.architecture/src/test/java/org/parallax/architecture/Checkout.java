package org.parallax.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this checkout as git lists them, without ignored ones. */
final class Checkout {

    /** The top folder. */
    static final Path ROOT = root();

    private Checkout() {
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(folder.resolve("parallax"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the rules are run inside a checkout of Parallax");
            }
        }
        return folder;
    }

    /** Every file that is tracked or could be added, relative to the top folder. */
    static List<Path> files() {
        List<String> listed = git("ls-files", "--cached", "--others", "--exclude-standard");
        return listed.stream().map(Path::of).filter(file -> Files.isRegularFile(ROOT.resolve(file))).toList();
    }

    /** Every tracked file, relative to the top folder. */
    static List<Path> trackedFiles() {
        return git("ls-files").stream().map(Path::of).toList();
    }

    /** The text of a file; empty if the file is binary. */
    static String text(Path relative) {
        try {
            byte[] bytes = Files.readAllBytes(ROOT.resolve(relative));
            for (byte value : bytes) {
                if (value == 0) {
                    return "";
                }
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of all bundles, including those of the language. */
    static List<Path> bundles() {
        return Stream.of("bundles", "dsl").map(ROOT::resolve).flatMap(Checkout::children)
            .filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> git(String... arguments) {
        try {
            String[] command = Stream.concat(Stream.of("git", "-c", "core.quotepath=off", "-c", "safe.directory=*"),
                Stream.of(arguments)).toArray(String[]::new);
            Process process = new ProcessBuilder(command).directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("git could not list the files of the checkout");
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
