package org.parallax.workbench.editor;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/**
 * What the caret of an editor is on.
 *
 * @param code of a problem marked there
 * @param keyword the word of the language there
 */
public record CaretTopic(Optional<String> code, Optional<String> keyword) {

    /** What the caret is on now; on the UI thread. */
    public static CaretTopic of(ParallaxEditor editor) {
        var edited = editor.edited();
        int caret = Math.clamp(edited.caret(), 0, edited.content().length());
        var model = editor.viewer().getAnnotationModel();
        var code = model == null ? Optional.<String>empty() : code(model, caret);
        return new CaretTopic(code, Optional.of(word(edited.content(), caret)).filter(editor::isKeyword));
    }

    private static Optional<String> code(IAnnotationModel model, int caret) {
        Iterator<Annotation> all = model.getAnnotationIterator();
        return stream(all)
                .filter(annotation -> {
                    var place = model.getPosition(annotation);
                    return place != null && place.offset <= caret && caret <= place.offset + place.length;
                })
                .map(CaretTopic::code)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    private static String code(Annotation annotation) {
        return switch (annotation) {
            case ProblemMarks.Problem problem -> problem.diagnostic().code();
            case MarkerAnnotation marked -> marked.getMarker().getAttribute("code", "");
            default -> "";
        };
    }

    private static Stream<Annotation> stream(Iterator<Annotation> all) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false);
    }

    private static String word(String text, int caret) {
        int start = caret;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = caret;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
