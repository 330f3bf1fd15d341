package org.parallax.exercise.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that opens one log after another, and prints what came of each. */
final class OpeningProgram {

    private OpeningProgram() {}

    /** The folders. */
    public static void main(String[] folders) {
        for (String folder : folders) {
            System.out.println(Journal.open(Path.of(folder)));
        }
    }

    /** Starts it beside this program. */
    static Process start(List<Path> folders) throws Exception {
        String paths = String.join(System.getProperty("path.separator"), place(Journal.class), place(OpeningProgram.class));
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", paths,
            OpeningProgram.class.getName()));
        folders.forEach(folder -> command.add(folder.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
