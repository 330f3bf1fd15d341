package org.parallax.editing.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.editing.guide.TextRun.Style;

/** Reads Markdown. */
public final class Markdown {

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    public List<PageBlock> read(String text) {
        return blocks(parser.parse(text));
    }

    private static List<PageBlock> blocks(Node parent) {
        var blocks = new ArrayList<PageBlock>();
        children(parent).forEach(child -> {
            switch (child) {
                case org.commonmark.node.Heading heading ->
                    blocks.add(new PageBlock.Heading(heading.getLevel(), spans(heading)));
                case org.commonmark.node.Paragraph paragraph -> blocks.add(new PageBlock.Paragraph(spans(paragraph)));
                case FencedCodeBlock code -> blocks.add(new PageBlock.Code(code.getInfo(), code.getLiteral().stripTrailing()));
                case IndentedCodeBlock code -> blocks.add(new PageBlock.Code("", code.getLiteral().stripTrailing()));
                case ListBlock list -> blocks.add(new PageBlock.Items(
                        !(list instanceof BulletList), children(list).map(Markdown::blocks).toList()));
                case TableBlock table -> blocks.add(table(table));
                case BlockQuote quote -> blocks.addAll(blocks(quote));
                default -> { }
            }
        });
        return List.copyOf(blocks);
    }

    private static PageBlock table(TableBlock table) {
        return new PageBlock.Table(children(table)
                .flatMap(Markdown::children)
                .filter(TableRow.class::isInstance)
                .map(row -> children(row).filter(TableCell.class::isInstance).map(Markdown::spans).toList())
                .toList());
    }

    private static List<TextRun> spans(Node parent) {
        var spans = new ArrayList<TextRun>();
        spans(parent, Style.PLAIN, "", spans);
        return List.copyOf(spans);
    }

    private static void spans(Node parent, Style style, String link, List<TextRun> spans) {
        children(parent).forEach(child -> {
            switch (child) {
                case Text text -> spans.add(new TextRun(text.getLiteral(), style, link));
                case org.commonmark.node.Code code -> spans.add(new TextRun(code.getLiteral(), Style.CODE, link));
                case SoftLineBreak line -> spans.add(new TextRun(" ", style, link));
                case HardLineBreak line -> spans.add(new TextRun(" ", style, link));
                case Emphasis emphasis -> spans(emphasis, Style.EMPHASIS, link, spans);
                case StrongEmphasis strong -> spans(strong, Style.STRONG, link, spans);
                case Link target -> spans(target, style, target.getDestination(), spans);
                default -> spans(child, style, link, spans);
            }
        });
    }

    private static Stream<Node> children(Node parent) {
        var children = Stream.<Node>builder();
        for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children.build();
    }
}
