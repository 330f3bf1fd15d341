package org.parallax.workbench.views;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.parallax.editing.view.BranchNode;
import org.parallax.editing.view.BranchStanding;
import org.parallax.report.words.Numbers;
import org.parallax.workbench.theme.Icon;

/** The words and signs of a line of the tree of branches. */
final class BranchLabels {

    private final ResourceManager images;

    BranchLabels(ResourceManager images) {
        this.images = images;
    }

    ColumnLabelProvider column(int index) {
        return new ColumnLabelProvider() {
            /** Touches only what changed: with every projection the shares of all lines do, and little else. */
            @Override
            public void update(ViewerCell cell) {
                var words = getText(cell.getElement());
                if (!words.equals(cell.getText())) {
                    cell.setText(words);
                }
                if (index == 0 || index == 4) {
                    cell.setImage(getImage(cell.getElement()));
                }
                cell.setFont(getFont(cell.getElement()));
            }

            @Override
            public String getText(Object element) {
                return text((BranchNode) element, index);
            }

            @Override
            public @Nullable Font getFont(Object element) {
                return ((BranchNode) element).standing() instanceof BranchStanding.Free
                        ? null
                        : JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
            }

            @Override
            public @Nullable Image getImage(Object element) {
                var sign = sign((BranchNode) element, index);
                return sign.isEmpty() ? null : images.create(Icon.of(sign.get()));
            }
        };
    }

    private static String text(BranchNode node, int index) {
        return switch (index) {
            case 0 -> node.title();
            case 1 -> node.when();
            case 2 -> share(node.share());
            case 3 -> share(node.left());
            default -> node.standing().words();
        };
    }

    private static String share(double share) {
        return share < 0 ? "" : Numbers.percent(share);
    }

    private static Optional<String> sign(BranchNode node, int index) {
        return switch (index) {
            case 0 -> Optional.of(sign(node));
            case 4 -> switch (node.standing()) {
                case BranchStanding.MadeToHappen made -> Optional.of("held");
                case BranchStanding.MadeAlong along -> Optional.of("held");
                case BranchStanding.RuledOut out -> Optional.of("ruled-out");
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }

    private static String sign(BranchNode node) {
        return switch (node.sort()) {
            case DECISION -> "decision";
            case OPTION -> "option";
            case EVENT -> "event";
            case TRIGGER -> "drivers";
        };
    }
}
