package org.parallax.workbench.editor;

import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.parallax.dsl.ide.navigate.FoundNames;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.service.TextServices;
import org.parallax.workbench.theme.Palette;

/**
 * Colours the names that the record defines wherever they are used, which a scanner of single words cannot know. Colours move
 * with the text until those of the new one are known, a moment after the last key; an answer about another text is
 * dropped. While broken syntax hides what names refer to, those known before keep their colour. On the UI thread.
 */
final class NameColours implements ITextPresentationListener, IDocumentListener, AutoCloseable {

    private static final int REST_MILLISECONDS = 120;

    private final ParallaxEditor editor;
    private final TextServices services;
    private final SourceViewer viewer;
    private final StyledText widget;
    private final Runnable look = this::look;
    private Optional<IDocument> document = Optional.empty();
    private Optional<NamePlaces> places = Optional.empty();

    NameColours(ParallaxEditor editor, TextServices services) {
        this.editor = editor;
        this.services = services;
        this.viewer = (SourceViewer) editor.viewer();
        this.widget = viewer.getTextWidget();
        viewer.addTextPresentationListener(this);
        follow();
    }

    /** Follows the document that the viewer shows now. */
    void follow() {
        leave();
        document = Optional.ofNullable(viewer.getDocument());
        document.ifPresent(shown -> {
            places = Optional.of(new NamePlaces(shown));
            shown.addDocumentListener(this);
            look();
        });
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // The document moves the places itself.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // To schedule the same task again only puts it off.
        widget.getDisplay().timerExec(REST_MILLISECONDS, look);
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        var extent = presentation.getExtent();
        int end = extent.getOffset() + extent.getLength();
        var ink = SyntaxStyle.OF_THE_RECORD.in(Palette.current()).getForeground();
        presentation.mergeStyleRanges(places.stream()
                .flatMap(known -> known.all().stream())
                .filter(name -> name.offset() < end && name.end() > extent.getOffset())
                .map(name -> new StyleRange(name.offset(), name.length(), ink, null))
                .toArray(StyleRange[]::new));
    }

    @Override
    public void close() {
        leave();
        if (!widget.isDisposed()) {
            widget.getDisplay().timerExec(-1, look);
            viewer.removeTextPresentationListener(this);
        }
    }

    private void leave() {
        document.ifPresent(followed -> followed.removeDocumentListener(this));
        places.ifPresent(NamePlaces::leave);
        document = Optional.empty();
        places = Optional.empty();
    }

    private void look() {
        if (!widget.isDisposed() && places.isPresent()) {
            var text = editor.edited();
            services.ask(text, (given, resource) -> FoundNames.in(resource, given.colouring()))
                    .thenAccept(answer -> answer.ifPresent(found -> editor.onScreen(() -> show(text, found))));
        }
    }

    private void show(DocumentSnapshot text, FoundNames found) {
        if (editor.edited().sameAs(text)) {
            places.ifPresent(known -> {
                var before = known.all();
                var after = found.with(before);
                FoundNames.changed(before, after).ifPresent(stretch -> {
                    known.replace(after);
                    viewer.invalidateTextPresentation(stretch.offset(), stretch.length());
                });
            });
        }
    }
}
