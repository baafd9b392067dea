// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <QHash>

namespace GuestPass::Shop {

/// Hits are things that can be bought: one per variant. A shelf shows products, each at the place of its first hit.
class FoldedProducts {
public:
    void add(const Product &hit)
    {
        const auto place = m_places.constFind(hit.id);
        if (place != m_places.constEnd()) {
            m_products[*place].available = m_products[*place].available || hit.available;
            return;
        }
        m_places.insert(hit.id, m_products.size());
        m_products << hit;
    }

    const QList<Product> &products() const { return m_products; }

private:
    QList<Product> m_products;
    QHash<QString, qsizetype> m_places;
};

} // namespace GuestPass::Shop
