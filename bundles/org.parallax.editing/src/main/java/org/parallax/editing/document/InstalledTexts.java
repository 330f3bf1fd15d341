package org.parallax.editing.document;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.parallax.app.Parallax;
import org.parallax.app.files.AtomicFile;
import org.parallax.editing.host.HostLog;

/**
 * The texts of installed records as files to be read: copies in a private folder of Parallax, one folder for each record,
 * so that its files see each other as those of any folder do. A copy is made when it is first asked for.
 */
public final class InstalledTexts {

    private final Parallax parallax;
    private final Path folder;
    private final HostLog log;

    /** The texts of what is installed there, with their copies below {@code folder}, which nobody else writes into. */
    public InstalledTexts(Parallax parallax, Path folder, HostLog log) {
        this.parallax = parallax;
        this.folder = folder.toAbsolutePath().normalize();
        this.log = log;
    }

    /** The file to read for an address: the file itself, or the copy of an installed one; empty for any other address. */
    public Optional<Path> file(String address) {
        if (address.startsWith("file:")) {
            return Optional.of(Path.of(URI.create(address.replace(" ", "%20"))));
        }
        var records = parallax.records();
        return records.allNames().stream()
                .filter(name -> records.files(name).stream().anyMatch(url -> url.toString().equals(address)))
                .findFirst()
                .flatMap(name -> copy(name).map(copies -> copies.resolve(fileName(address))));
    }

    /** The record a file is a copy of; empty for every other file. */
    public Optional<String> recordOf(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(folder) && absolute.getNameCount() > folder.getNameCount()
                ? Optional.of(absolute.getName(folder.getNameCount()).toString())
                : Optional.empty();
    }

    private synchronized Optional<Path> copy(String record) {
        var copies = folder.resolve(record);
        try {
            Files.createDirectories(copies);
            var names = new HashSet<String>();
            for (var url : parallax.records().files(record)) {
                names.add(fileName(url.toString()));
                copy(url, copies.resolve(fileName(url.toString())));
            }
            try (var old = Files.newDirectoryStream(copies, file -> !names.contains(file.getFileName().toString()))) {
                for (var file : old) {
                    Files.delete(file);
                }
            }
            return Optional.of(copies);
        } catch (IOException e) {
            log.error("The text of the record " + record + " could not be read", e);
            return Optional.empty();
        }
    }

    private static void copy(URL from, Path to) throws IOException {
        try (var in = from.openStream()) {
            var text = in.readAllBytes();
            if (!Files.exists(to) || !Arrays.equals(text, Files.readAllBytes(to))) {
                AtomicFile.write(to, text);
            }
        }
    }

    private static String fileName(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
