// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/origin.h"

#include "core/dossier/files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::dossier {

namespace {

constexpr qsizetype kIntentions = 16;

QString originPath(const QString &folder)
{
    return folder + QLatin1String("/origin.json");
}

QString intentionsPath(const QString &folder)
{
    return folder + QLatin1String("/intended.json");
}

QJsonObject toJson(const Published &published)
{
    return {{QStringLiteral("revision"), published.revision},
            {QStringLiteral("sha256"), QString::fromLatin1(published.sha256.toHex())}};
}

Published fromJson(const QJsonObject &object)
{
    return {object[QLatin1String("revision")].toInteger(),
            QByteArray::fromHex(object[QLatin1String("sha256")].toString().toLatin1())};
}

QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

Origin readOrigin(const QString &folder)
{
    Origin origin;
    origin.published = fromJson(readJson(originPath(folder)).object());
    const QJsonArray intended = readJson(intentionsPath(folder)).array();
    for (const QJsonValue &one : intended)
        origin.intended.push_back(fromJson(one.toObject()));
    return origin;
}

void writeOrigin(const QString &folder, const QString &target, const Published &published)
{
    QJsonObject origin = toJson(published);
    origin[QLatin1String("target")] = target;
    writeWhole(originPath(folder), QJsonDocument(origin).toJson());
    removeFile(intentionsPath(folder));
}

void addIntention(const QString &folder, const Published &published)
{
    QJsonArray intended = readJson(intentionsPath(folder)).array();
    while (intended.size() >= kIntentions)
        intended.removeFirst();
    intended.append(toJson(published));
    writeWhole(intentionsPath(folder), QJsonDocument(intended).toJson());
}

void removeOrigin(const QString &folder)
{
    removeFile(originPath(folder));
    removeFile(intentionsPath(folder));
}

} // namespace regie::dossier
