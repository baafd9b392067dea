// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/productdelegate.h>

#include <ui/common/direction.h>
#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/shade.h>
#include <ui/shop/cardlayout.h>
#include <ui/shop/picturestore.h>
#include <ui/shop/productmodel.h>

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int FadeTime = 150;

class Saved {
public:
    explicit Saved(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

QPainterPath rounded(const QRectF &rect, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

void drawTwoLines(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, option.font);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    const int broken = first.textStart() + first.textLength();
    layout.endLayout();
    const int height = option.fontMetrics.lineSpacing();
    // The font that has the marks of a direction may be higher than the line.
    const auto flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
        | Qt::TextSingleLine | Qt::TextDontClip;
    const QRect line(rect.left(), rect.top(), rect.width(), height);
    painter->drawText(line, flags, inItsDirection(text.left(broken).trimmed()));
    const QString rest = text.mid(broken).trimmed();
    painter->drawText(line.translated(0, height), flags,
                      inItsDirection(option.fontMetrics.elidedText(rest, Qt::ElideRight, rect.width())));
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

ProductDelegate::ProductDelegate(PictureStore &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

QSize ProductDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_cellSize;
}

void ProductDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.palette.setCurrentColorGroup(QPalette::Active); // placeholders are disabled items, not disabled looks
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const CardLayout at(option.rect, option.widget);
    if (index.data(ProductModel::PlaceholderRole).toBool())
        return paintPlaceholder(painter, option, at);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF frame = QRectF(at.card).adjusted(0.5, 0.5, -0.5, -0.5);
    const QPalette &palette = option.palette;
    painter->setPen(Qt::NoPen);
    painter->setBrush(hovered ? shade(palette, QPalette::Base, QPalette::Highlight, 0.07)
                              : palette.color(QPalette::Base));
    painter->drawRoundedRect(frame, 2 * at.u, 2 * at.u);
    paintPicture(painter, option, index, at);
    painter->setPen(palette.color(QPalette::Text));
    drawTwoLines(painter, option, at.name, index.data(ProductModel::NameRole).toString());
    paintPrice(painter, option, index, at);
    if (index.data(ProductModel::AvailableRole).toBool())
        paintAddButton(painter, option, index, at);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(focused ? QPen(palette.color(QPalette::Highlight), 2) : QPen(outline(palette), 1));
    painter->drawRoundedRect(frame, 2 * at.u, 2 * at.u);
}

void ProductDelegate::paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option,
                                       const CardLayout &at) const
{
    const QColor bar = shade(option.palette, QPalette::Base, QPalette::Text, 0.08);
    painter->setPen(QPen(outline(option.palette), 1));
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(at.card).adjusted(0.5, 0.5, -0.5, -0.5), 2 * at.u, 2 * at.u);
    painter->setPen(Qt::NoPen);
    painter->setBrush(bar);
    painter->setClipPath(rounded(at.card, 2 * at.u));
    painter->drawRect(at.picture);
    const int height = option.fontMetrics.xHeight();
    const auto drawBar = [&](const QRect &line, int width) {
        const QRect box(line.left(), line.center().y() - height / 2, width, height);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, line, box), height / 2.0, height / 2.0);
    };
    const QRect line(at.name.left(), at.name.top(), at.name.width(), option.fontMetrics.lineSpacing());
    drawBar(line, line.width() * 9 / 10);
    drawBar(line.translated(0, line.height()), line.width() / 2);
    drawBar(at.price, at.price.width() / 3);
}

void ProductDelegate::paintPicture(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const CardLayout &at) const
{
    const Saved saved(painter);
    painter->setClipPath(rounded(at.card, 2 * at.u));
    painter->setPen(Qt::NoPen);
    painter->fillRect(at.picture, shade(option.palette, QPalette::Base, QPalette::Text, 0.08));
    const auto picture = m_pictures.picture(index.data(ProductModel::PictureRole).toUrl(), at.picture.size(),
                                            painter->device()->devicePixelRatio());
    const bool available = index.data(ProductModel::AvailableRole).toBool();
    const int fade = animationTime(option.widget, FadeTime);
    if (picture.missing) {
        QRect middle(0, 0, 8 * at.u, 8 * at.u);
        middle.moveCenter(at.picture.center());
        icon(u"picture-missing"_s).paint(painter, middle, Qt::AlignCenter, QIcon::Disabled);
    } else if (!picture.pixmap.isNull()) {
        const qreal shown = fade > 0 ? std::min(1.0, (double(picture.age) + 16) / fade) : 1.0;
        painter->setOpacity(shown * (available ? 1.0 : 0.45));
        painter->drawPixmap(at.picture.topLeft(), picture.pixmap);
        painter->setOpacity(1.0);
    }
    if (const int pieces = index.data(ProductModel::InCartRole).toInt(); pieces > 0)
        paintBadge(painter, option, pieces, at);
}

void ProductDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option, int pieces,
                                 const CardLayout &at) const
{
    const QString text = tr("%n in cart", nullptr, pieces);
    painter->setFont(bold(option.font));
    const QSize size(painter->fontMetrics().horizontalAdvance(text) + 4 * at.u,
                     painter->fontMetrics().height() + 2 * at.u);
    const QRect area = at.picture.adjusted(2 * at.u, 2 * at.u, -2 * at.u, -2 * at.u);
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignTop, size, area);
    painter->setBrush(accent(option.palette));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(option.palette.color(QPalette::HighlightedText));
    painter->drawText(pill, Qt::AlignCenter, text);
}

void ProductDelegate::paintPrice(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const CardLayout &at) const
{
    const bool available = index.data(ProductModel::AvailableRole).toBool();
    const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    QRect room = available ? at.price : at.price.united(at.addButton);
    const QString old = index.data(ProductModel::OldPriceRole).toString();
    const auto draw = [&](const QString &text, const QFont &font, const QColor &colour) {
        painter->setFont(font);
        painter->setPen(colour);
        const QString fitting = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
        painter->drawText(room, int(flags), fitting);
        const int used = painter->fontMetrics().horizontalAdvance(fitting) + 2 * at.u;
        room = option.direction == Qt::RightToLeft ? room.adjusted(0, 0, -used, 0) : room.adjusted(used, 0, 0, 0);
    };
    if (!old.isEmpty()) {
        QFont struck = option.font;
        struck.setStrikeOut(true);
        draw(old, struck, quietText(option.palette));
    }
    draw(index.data(ProductModel::PriceRole).toString(), bold(option.font), option.palette.color(QPalette::Text));
    if (!available)
        draw(tr("Out of stock"), option.font, quietText(option.palette));
}

void ProductDelegate::paintAddButton(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                     const CardLayout &at) const
{
    const bool hot = m_hotAdd == index;
    const QPalette &palette = option.palette;
    painter->setPen(Qt::NoPen);
    painter->setBrush(hot ? accent(palette) : shade(palette, QPalette::Base, QPalette::Highlight, 0.16));
    painter->drawEllipse(at.addButton);
    const QRect inner = at.addButton.adjusted(2 * at.u, 2 * at.u, -2 * at.u, -2 * at.u);
    const QString name = index.data(ProductModel::HasVariantsRole).toBool() ? u"forward"_s : u"add"_s;
    icon(name).paint(painter, inner, Qt::AlignCenter, hot ? QIcon::Selected : QIcon::Normal);
}

} // namespace GuestPass::Ui
