package org.parallax.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.swt.SWT;
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
            int room = editor.charactersPerLine();
            editor.figures().forEach(figure -> add(minings, figure, room, editor));
        }
        return CompletableFuture.completedFuture(minings);
    }

    private void add(List<ICodeMining> minings, Figure figure, int room, ParallaxEditor editor) {
        try {
            minings.add(new Line(editor, figure.offset(), this, figure.within(room)));
        } catch (BadLocationException e) {
            // The text was changed meanwhile; the figures of the new one are on their way.
            return;
        }
    }

    private static final class Line extends LineHeaderCodeMining {

        private final ParallaxEditor editor;

        Line(ParallaxEditor editor, int offset, ICodeMiningProvider provider, String text) throws BadLocationException {
            super(editor.document().getLineOfOffset(offset), editor.document(), provider);
            this.editor = editor;
            setLabel(text);
        }

        /**
         * In the scenario's own colour, upright and a little smaller: neither a comment nor a statement. Muted and slanted
         * while they are of a text before.
         */
        @Override
        public Point draw(GC gc, StyledText widget, Color color, int x, int y) {
            boolean stands = editor.figuresStand();
            var palette = Palette.current();
            var ink = stands ? SyntaxStyle.FIGURE.in(palette).getForeground() : palette.colour("muted");
            var font = FontDescriptor.createFrom(widget.getFont()).increaseHeight(-1);
            gc.setFont(JFaceResources.getResources().get(stands ? font : font.withStyle(SWT.ITALIC)));
            gc.setForeground(ink);
            return super.draw(gc, widget, ink, x, y);
        }
    }
}
