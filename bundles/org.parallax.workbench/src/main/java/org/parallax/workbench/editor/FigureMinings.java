package org.parallax.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.parallax.editing.figures.Figure;
import org.parallax.workbench.theme.Palette;

/** Shows the figures of a text above its lines; they are known already when they are asked for. */
public final class FigureMinings extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        var minings = new ArrayList<ICodeMining>();
        if (getAdapter(ITextEditor.class) instanceof ParallaxEditor editor) {
            var document = viewer.getDocument();
            int room = editor.charactersPerLine();
            editor.figures().forEach(figure -> add(minings, figure, room, document));
        }
        return CompletableFuture.completedFuture(minings);
    }

    private void add(List<ICodeMining> minings, Figure figure, int room, IDocument document) {
        try {
            minings.add(new Line(document.getLineOfOffset(figure.offset()), document, this, figure.within(room)));
        } catch (BadLocationException e) {
            // The text was changed meanwhile; the figures of the new one are on their way.
            return;
        }
    }

    private static final class Line extends LineHeaderCodeMining {

        Line(int line, IDocument document, ICodeMiningProvider provider, String text) throws BadLocationException {
            super(line, document, provider);
            setLabel(text);
        }

        /** In the scenario's own colour, upright and a little smaller: neither a comment nor a statement. */
        @Override
        public Point draw(GC gc, StyledText widget, Color color, int x, int y) {
            var ink = SyntaxStyle.FIGURE.in(Palette.current()).getForeground();
            gc.setFont(JFaceResources.getResources().get(FontDescriptor.createFrom(widget.getFont()).increaseHeight(-1)));
            gc.setForeground(ink);
            return super.draw(gc, widget, ink, x, y);
        }
    }
}
