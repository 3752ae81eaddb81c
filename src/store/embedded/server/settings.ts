/**
 * Settings of the embedded server: a village-sized load in little memory, and nothing given up of crash safety
 * (fsync, full_page_writes and synchronous_commit keep their defaults).
 */
export const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Four processes with a pool of 8, their leases, and room for a person with psql.
  max_connections: '44',
  shared_buffers: '32MB',
  wal_buffers: '1MB',
  max_wal_size: '256MB',
  // No standby is ever attached, so the log need not serve one.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Every helper process costs memory: no I/O workers, no parallel queries, one vacuum at a time.
  io_method: 'sync',
  max_worker_processes: '0',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  max_logical_replication_workers: '0',
  autovacuum_worker_slots: '1',
  autovacuum_max_workers: '1',
  autovacuum_work_mem: '16MB',
  jit: 'off',
  huge_pages: 'off',
  log_checkpoints: 'off',
};
