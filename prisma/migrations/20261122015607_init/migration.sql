-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "stamp" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" SERIAL NOT NULL,
    "wilayah" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "kabupaten" TEXT NOT NULL,
    "provinsi" TEXT NOT NULL,
    "zona" TEXT NOT NULL,
    "bukaTanggal" INTEGER NOT NULL DEFAULT 1,
    "batasTanggal" INTEGER NOT NULL DEFAULT 5,
    "tutupTanggal" INTEGER NOT NULL DEFAULT 20,
    "uangDari" TEXT NOT NULL DEFAULT 'unit',
    "dasarUang" TEXT NOT NULL DEFAULT 'SPJ',
    "versi" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReporterUnit" (
    "id" SERIAL NOT NULL,
    "officeId" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "namaPendek" TEXT NOT NULL,
    "urutan" INTEGER NOT NULL,

    CONSTRAINT "ReporterUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "telegramId" BIGINT NOT NULL,
    "nama" TEXT NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3),
    "menuHash" TEXT,
    "blockedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "officeId" INTEGER NOT NULL,
    "peran" TEXT NOT NULL,
    "reporterId" INTEGER,
    "plt" BOOLEAN NOT NULL DEFAULT false,
    "sampai" DATE,
    "mulai" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" INTEGER,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" SERIAL NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "officeId" INTEGER NOT NULL,
    "peran" TEXT NOT NULL,
    "reporterId" INTEGER,
    "plt" BOOLEAN NOT NULL DEFAULT false,
    "sampai" DATE,
    "replacesId" INTEGER,
    "createdById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" INTEGER,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanVersion" (
    "id" SERIAL NOT NULL,
    "officeId" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL,
    "dokumen" TEXT NOT NULL,
    "berlakuDari" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanNode" (
    "id" SERIAL NOT NULL,
    "planId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "level" TEXT NOT NULL,
    "kode" TEXT NOT NULL,
    "kodeTercetak" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "namaPendek" TEXT NOT NULL,
    "baris" INTEGER NOT NULL,
    "urutan" INTEGER NOT NULL,
    "ownerId" INTEGER,
    "gaji" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PlanNode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pagu" (
    "id" SERIAL NOT NULL,
    "nodeId" INTEGER NOT NULL,
    "tahun" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL,
    "tercetak" TEXT,
    "nilai" DECIMAL(20,4) NOT NULL,
    "baris" INTEGER,
    "berlakuDari" DATE NOT NULL,
    "enteredById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pagu_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indikator" (
    "id" SERIAL NOT NULL,
    "planId" INTEGER NOT NULL,
    "kunci" TEXT NOT NULL,
    "nodeId" INTEGER,
    "nama" TEXT NOT NULL,
    "namaPendek" TEXT NOT NULL,
    "satuan" TEXT NOT NULL,
    "desimal" INTEGER NOT NULL DEFAULT 0,
    "jenisNilai" TEXT NOT NULL,
    "arah" TEXT NOT NULL,
    "akumulasi" TEXT NOT NULL,
    "pertanyaan" TEXT NOT NULL,
    "pelapor" TEXT NOT NULL,
    "diminta" JSONB NOT NULL,
    "targetBulanan" JSONB NOT NULL,
    "targetPerPelapor" BOOLEAN NOT NULL DEFAULT false,
    "tenggat" JSONB,
    "feedsKunci" TEXT,
    "baris" INTEGER,
    "urutan" INTEGER NOT NULL,

    CONSTRAINT "Indikator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Target" (
    "id" SERIAL NOT NULL,
    "indikatorId" INTEGER NOT NULL,
    "tahun" INTEGER NOT NULL,
    "tercetak" TEXT NOT NULL,
    "nilai" DECIMAL(20,4),

    CONSTRAINT "Target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" SERIAL NOT NULL,
    "reporterId" INTEGER NOT NULL,
    "bulan" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draf',
    "revisi" INTEGER NOT NULL DEFAULT 0,
    "planId" INTEGER NOT NULL,
    "lengkapAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportRevision" (
    "id" SERIAL NOT NULL,
    "reportId" INTEGER NOT NULL,
    "revisi" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL,
    "alasan" TEXT,
    "sentById" INTEGER NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "lengkap" BOOLEAN NOT NULL,
    "ketepatan" TEXT NOT NULL,

    CONSTRAINT "ReportRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Realisasi" (
    "id" SERIAL NOT NULL,
    "reportId" INTEGER NOT NULL,
    "revisi" INTEGER NOT NULL,
    "butir" TEXT NOT NULL,
    "indikatorId" INTEGER,
    "nodeId" INTEGER,
    "keadaan" TEXT NOT NULL,
    "nilai" DECIMAL(20,4),
    "tanggal" DATE,
    "usulan" DECIMAL(20,4),
    "anomali" TEXT[],
    "enteredById" INTEGER NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Realisasi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportEvent" (
    "id" SERIAL NOT NULL,
    "reportId" INTEGER NOT NULL,
    "revisi" INTEGER NOT NULL,
    "langkah" TEXT NOT NULL,
    "alasan" TEXT,
    "butir" TEXT,
    "personId" INTEGER NOT NULL,
    "peran" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReportEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Kendala" (
    "id" SERIAL NOT NULL,
    "reportId" INTEGER NOT NULL,
    "revisi" INTEGER NOT NULL,
    "butir" TEXT[],
    "teks" TEXT NOT NULL,
    "mintaKeputusan" BOOLEAN NOT NULL DEFAULT false,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "keputusan" TEXT,
    "decidedById" INTEGER,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Kendala_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bukti" (
    "id" SERIAL NOT NULL,
    "reportId" INTEGER NOT NULL,
    "revisi" INTEGER NOT NULL,
    "fileId" INTEGER,
    "telegramFileId" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "keadaan" TEXT NOT NULL DEFAULT 'menunggu',
    "albumId" TEXT,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Bukti_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" SERIAL NOT NULL,
    "sha256" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "ukuran" INTEGER NOT NULL,
    "isi" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "reportId" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL DEFAULT 'isi',
    "alasan" TEXT,
    "dariRevisi" INTEGER NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 0,
    "dilihat" JSONB NOT NULL DEFAULT '{}',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("reportId")
);

-- CreateTable
CREATE TABLE "DraftAnswer" (
    "reportId" INTEGER NOT NULL,
    "butir" TEXT NOT NULL,
    "keadaan" TEXT NOT NULL,
    "nilai" DECIMAL(20,4),
    "tanggal" DATE,
    "usulan" DECIMAL(20,4),
    "anomali" TEXT[],
    "enteredById" INTEGER NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DraftAnswer_pkey" PRIMARY KEY ("reportId","butir")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "id" SERIAL NOT NULL,
    "officeId" INTEGER NOT NULL,
    "tanggal" DATE NOT NULL,
    "nama" TEXT NOT NULL,
    "sumber" TEXT NOT NULL DEFAULT 'kantor',
    "libur" BOOLEAN NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonthCalendar" (
    "officeId" INTEGER NOT NULL,
    "bulan" TEXT NOT NULL,
    "buka" DATE,
    "batas" DATE,
    "tutup" DATE,

    CONSTRAINT "MonthCalendar_pkey" PRIMARY KEY ("officeId","bulan")
);

-- CreateTable
CREATE TABLE "Reopening" (
    "id" SERIAL NOT NULL,
    "reporterId" INTEGER NOT NULL,
    "bulan" TEXT NOT NULL,
    "sampai" DATE NOT NULL,
    "alasan" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reopening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" BIGSERIAL NOT NULL,
    "chatId" BIGINT NOT NULL,
    "method" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "fileId" INTEGER,
    "jenis" TEXT NOT NULL,
    "uniqueKey" TEXT,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "worker" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "messageId" INTEGER,
    "deadAt" TIMESTAMPTZ(3),
    "uncertainAt" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeenUpdate" (
    "updateId" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SeenUpdate_pkey" PRIMARY KEY ("updateId")
);

-- CreateTable
CREATE TABLE "DialogState" (
    "chatId" BIGINT NOT NULL,
    "state" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DialogState_pkey" PRIMARY KEY ("chatId")
);

-- CreateTable
CREATE TABLE "JobRun" (
    "key" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "JobRun_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "DigestSnapshot" (
    "id" SERIAL NOT NULL,
    "officeId" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DigestSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Office_wilayah_key" ON "Office"("wilayah");

-- CreateIndex
CREATE UNIQUE INDEX "ReporterUnit_officeId_kode_key" ON "ReporterUnit"("officeId", "kode");

-- CreateIndex
CREATE UNIQUE INDEX "Person_telegramId_key" ON "Person"("telegramId");

-- CreateIndex
CREATE INDEX "Assignment_personId_idx" ON "Assignment"("personId");

-- CreateIndex
CREATE INDEX "Assignment_officeId_idx" ON "Assignment"("officeId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "PlanVersion_officeId_berlakuDari_idx" ON "PlanVersion"("officeId", "berlakuDari");

-- CreateIndex
CREATE UNIQUE INDEX "PlanNode_planId_kode_key" ON "PlanNode"("planId", "kode");

-- CreateIndex
CREATE INDEX "Pagu_nodeId_tahun_idx" ON "Pagu"("nodeId", "tahun");

-- CreateIndex
CREATE UNIQUE INDEX "Indikator_planId_kunci_key" ON "Indikator"("planId", "kunci");

-- CreateIndex
CREATE UNIQUE INDEX "Target_indikatorId_tahun_key" ON "Target"("indikatorId", "tahun");

-- CreateIndex
CREATE INDEX "Report_bulan_status_idx" ON "Report"("bulan", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Report_reporterId_bulan_key" ON "Report"("reporterId", "bulan");

-- CreateIndex
CREATE UNIQUE INDEX "ReportRevision_reportId_revisi_key" ON "ReportRevision"("reportId", "revisi");

-- CreateIndex
CREATE INDEX "Realisasi_indikatorId_idx" ON "Realisasi"("indikatorId");

-- CreateIndex
CREATE INDEX "Realisasi_nodeId_idx" ON "Realisasi"("nodeId");

-- CreateIndex
CREATE UNIQUE INDEX "Realisasi_reportId_revisi_butir_key" ON "Realisasi"("reportId", "revisi", "butir");

-- CreateIndex
CREATE INDEX "ReportEvent_reportId_idx" ON "ReportEvent"("reportId");

-- CreateIndex
CREATE INDEX "Kendala_reportId_idx" ON "Kendala"("reportId");

-- CreateIndex
CREATE INDEX "Bukti_reportId_idx" ON "Bukti"("reportId");

-- CreateIndex
CREATE INDEX "StoredFile_sha256_idx" ON "StoredFile"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Holiday_officeId_tanggal_key" ON "Holiday"("officeId", "tanggal");

-- CreateIndex
CREATE INDEX "Reopening_reporterId_bulan_idx" ON "Reopening"("reporterId", "bulan");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_uniqueKey_key" ON "Outbox"("uniqueKey");

-- CreateIndex
CREATE INDEX "Outbox_chatId_id_idx" ON "Outbox"("chatId", "id");

-- CreateIndex
CREATE INDEX "SeenUpdate_at_idx" ON "SeenUpdate"("at");

-- CreateIndex
CREATE UNIQUE INDEX "DigestSnapshot_officeId_slot_key" ON "DigestSnapshot"("officeId", "slot");

-- AddForeignKey
ALTER TABLE "ReporterUnit" ADD CONSTRAINT "ReporterUnit_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "ReporterUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "ReporterUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanVersion" ADD CONSTRAINT "PlanVersion_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanNode" ADD CONSTRAINT "PlanNode_planId_fkey" FOREIGN KEY ("planId") REFERENCES "PlanVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanNode" ADD CONSTRAINT "PlanNode_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "PlanNode"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pagu" ADD CONSTRAINT "Pagu_nodeId_fkey" FOREIGN KEY ("nodeId") REFERENCES "PlanNode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indikator" ADD CONSTRAINT "Indikator_planId_fkey" FOREIGN KEY ("planId") REFERENCES "PlanVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indikator" ADD CONSTRAINT "Indikator_nodeId_fkey" FOREIGN KEY ("nodeId") REFERENCES "PlanNode"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_indikatorId_fkey" FOREIGN KEY ("indikatorId") REFERENCES "Indikator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "ReporterUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportRevision" ADD CONSTRAINT "ReportRevision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Realisasi" ADD CONSTRAINT "Realisasi_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportEvent" ADD CONSTRAINT "ReportEvent_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kendala" ADD CONSTRAINT "Kendala_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bukti" ADD CONSTRAINT "Bukti_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bukti" ADD CONSTRAINT "Bukti_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftAnswer" ADD CONSTRAINT "DraftAnswer_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Draft"("reportId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Holiday" ADD CONSTRAINT "Holiday_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MonthCalendar" ADD CONSTRAINT "MonthCalendar_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reopening" ADD CONSTRAINT "Reopening_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "ReporterUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
