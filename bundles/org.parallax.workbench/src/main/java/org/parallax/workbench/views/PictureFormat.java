package org.parallax.workbench.views;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.report.data.ExportFormat;

/**
 * A kind of file in which a picture, or the projection behind it, leaves the window.
 *
 * @param ending of the file's name, with the dot
 * @param name what the dialog calls it
 * @param content the bytes of a file
 */
record PictureFormat(String ending, String name, Function<PictureFile, byte[]> content) {

    /** Whatever there is to export, and pixels, which only a window makes. Pictures come first. */
    static final List<PictureFormat> ALL = Stream.of(
                    ExportFormat.OF_PICTURE.stream().map(format -> text(format, PictureFile::picture)),
                    Stream.of(new PictureFormat(".png", "Picture", PictureFile::png)),
                    ExportFormat.OF_PROJECTION.stream().map(format -> text(format, PictureFile::projection)))
            .flatMap(Function.identity())
            .toList();

    private static <T> PictureFormat text(ExportFormat<T> format, Function<PictureFile, T> of) {
        return new PictureFormat(format.ending(), format.name(),
                file -> format.write(of.apply(file)).getBytes(StandardCharsets.UTF_8));
    }

    /** The format a file of that name is to hold; the first where its ending says none. */
    static PictureFormat of(String fileName) {
        return ALL.stream().filter(format -> format.ends(fileName)).findFirst().orElse(ALL.getFirst());
    }

    /** {@code fileName} with an ending that says what the file holds: its own, or that of this format. */
    String ended(String fileName) {
        return ALL.stream().anyMatch(format -> format.ends(fileName)) ? fileName : fileName + ending;
    }

    /** For the list of formats in a dialog: {@code Picture (*.svg)}. */
    String label() {
        return name + " (" + pattern() + ")";
    }

    /** What a dialog filters files by: {@code *.svg}. */
    String pattern() {
        return "*" + ending;
    }

    private boolean ends(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
