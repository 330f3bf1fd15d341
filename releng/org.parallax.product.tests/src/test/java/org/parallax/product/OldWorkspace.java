package org.parallax.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** The workspace that version 0.1.0 left with an unsaved text, put where a test wants it. */
record OldWorkspace(Path folder) {

    /** What was left, with a README.md that tells of each file. */
    private static final Path LEFT = Path.of("../../bundles/org.parallax.editing/src/test/resources/workspace-0.1.0");

    private static final String HIDDEN = "dot-";
    private static final String PACKED = ".gz";
    private static final String UNSAVED = ".unsaved";

    /** Puts all of it into a folder. */
    static OldWorkspace in(Path folder) throws IOException, GeneralSecurityException {
        var workspace = new OldWorkspace(folder);
        try (var files = Files.walk(LEFT)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                workspace.put(file);
            }
        }
        return workspace;
    }

    /** The file with text that was not saved. */
    Path scenario() {
        return folder.resolve("Scenarios/second-sado.scenario");
    }

    /** A file of a plug-in of the platform or of our own. */
    Path stateOf(String plugin, String name) {
        return folder.resolve(".metadata/.plugins").resolve(plugin).resolve(name);
    }

    /** The copy of the unsaved text, named after its file. */
    Path unsavedCopy() throws GeneralSecurityException {
        var address = scenario().toUri().toString().getBytes(StandardCharsets.UTF_8);
        var print = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(address));
        return stateOf("org.parallax.workbench", "unsaved").resolve(print.substring(0, 16) + UNSAVED);
    }

    /** The text that was not saved, which follows the head and an empty line. */
    static String unsavedText() throws IOException {
        var copy = Files.readString(LEFT.resolve(
                "dot-metadata/dot-plugins/org.parallax.workbench/unsaved/second-sado" + UNSAVED));
        return copy.substring(copy.indexOf("\n\n") + 2);
    }

    private void put(Path file) throws IOException, GeneralSecurityException {
        var place = folder;
        for (var part : LEFT.relativize(file)) {
            var name = part.toString();
            place = place.resolve(name.startsWith(HIDDEN) ? "." + name.substring(HIDDEN.length()) : name);
        }
        Files.createDirectories(place.getParent());
        var name = place.getFileName().toString();
        if (name.endsWith(PACKED)) {
            try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
                Files.copy(packed, place.resolveSibling(name.substring(0, name.length() - PACKED.length())));
            }
        } else if (name.endsWith(UNSAVED)) {
            var copy = Files.readString(file).replace("file:///WORKSPACE/", folder.toUri().toString());
            Files.writeString(place.resolveSibling(unsavedCopy().getFileName()), copy);
        } else {
            Files.copy(file, place);
        }
    }
}
